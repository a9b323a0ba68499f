/* A strict LMS of SCORM 1.2 or 2004: it answers as the run-time specification says, records each call, and notes
   as a violation whatever a correct package never does. `store` is what a real LMS would keep; `options.send` takes
   it there. */
function createLms(options, store, rules) {
  const { prefix, writable, writeOnly, codes, interaction, done } = rules;
  const calls = [], violations = [], interactions = [], changed = new Set();
  let state = options.running ? 'running' : 'new', error = '0';

  const refuse = (code, why) => {
    error = code;
    violations.push(why);
    options.onViolation?.(why);
    return 'false';
  };
  /* An answer that a correct package may get. */
  const fail = (code) => {
    error = code;
    if (options.throwing) throw new Error('the LMS is broken');
    return 'false';
  };
  const isBlank = (values) => values.length === 1 && values[0] === '';
  const answer = (value) => (options.booleans ? value === 'true' : value);
  const isRunning = (name) => state === 'running' || (options.refusing ? fail(codes.general) && false : isOutside(name));
  const isOutside = (name) => (refuse((state === 'new' ? codes.early : codes.late)[name], `${prefix}${name} while ${state}`), false);

  function initialize(values) {
    if (!isBlank(values)) return refuse(codes.argument, `${prefix}Initialize takes one empty string`);
    if (options.running && state === 'running') {
      error = codes.again;
      return 'false';
    }
    if (state !== 'new') return refuse(state === 'running' ? codes.again : codes.ended, `${prefix}Initialize while ${state}`);
    if (options.refusing) return fail(codes.general);
    state = 'running';
    error = '0';
    return 'true';
  }

  function send(ended) {
    if (!options.send) return true;
    const values = Object.fromEntries([...changed].map((element) => [element, store[element]]));
    if (options.forgetsWhatItSent) changed.clear();
    const sent = options.send({ ...values, ...(ended && { ended }) });
    if (sent) changed.clear();
    return sent;
  }

  function finish(values) {
    if (!isBlank(values)) return refuse(codes.argument, `${prefix}${rules.last} takes one empty string`);
    if (!isRunning(rules.last)) return 'false';
    state = 'finished';
    error = '0';
    send(true);
    return 'true';
  }

  function commit(values) {
    if (!isBlank(values)) return refuse(codes.argument, `${prefix}Commit takes one empty string`);
    if (!isRunning('Commit')) return 'false';
    if (options.failing || options.failingCommit || !send()) return fail(codes.general);
    error = '0';
    return 'true';
  }

  function getValue(values) {
    if (!isRunning('GetValue')) return '';
    const [element] = values;
    if (values.length !== 1 || typeof element !== 'string') return refuse(codes.argument, `${prefix}GetValue takes one string`), '';
    if (element === 'cmi.interactions._count') return (error = '0'), String(interactions.length);
    if (!(element in store)) return refuse(codes.unknown, `${prefix}GetValue of the unknown ${element}`), '';
    if (writeOnly.includes(element)) return refuse(codes.writeOnly, `${prefix}GetValue of the write-only ${element}`), '';
    error = store[element] === null ? codes.empty : '0';
    if (options.forgetful && element !== 'cmi.suspend_data') return options.forgetful.value;
    const value = store[element] ?? '';
    return value === '' && 'empty' in options ? options.empty : value;
  }

  function setInteraction(element, value) {
    const [, number, part] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(element) || [];
    if (!part || !(part in interaction)) return refuse(codes.unknown, `SetValue of the unknown ${element}`);
    const n = Number(number), isNew = n === interactions.length;
    if (n > interactions.length || (isNew && part !== 'id')) return refuse(codes.order, `${element} out of order`);
    if (!interaction[part](value)) return refuse(codes.type, `SetValue of ${element} to ${value.slice(0, 60)}`);
    if (/response/.test(part) && !interactions[n].type) return refuse(codes.order, `${element} before its type`);
    if (isNew) interactions.push({});
    interactions[n][part] = value;
    store[element] = value;
    changed.add(element);
    error = '0';
    return 'true';
  }

  function setValue(values) {
    if (!isRunning('SetValue')) return 'false';
    const [element, value] = values;
    if (values.length !== 2 || typeof element !== 'string' || typeof value !== 'string') {
      return refuse(codes.argument, `${prefix}SetValue takes two strings`);
    }
    if (element.startsWith('cmi.interactions.')) return setInteraction(element, value);
    if (!(element in store)) return refuse(codes.unknown, `${prefix}SetValue of the unknown ${element}`);
    if (!(element in writable)) return refuse(codes.readOnly, `${prefix}SetValue of the read-only ${element}`);
    if (element === 'cmi.suspend_data' && value.length > (options.room || Infinity)) return fail(codes.type);
    if (!writable[element](value)) return refuse(codes.type, `${prefix}SetValue of ${element} to ${value.slice(0, 60)}`);
    const isDone = (status) => [].concat(done[element] || []).includes(status);
    if (done[element] && isDone(store[element]) && !isDone(value)) {
      return refuse(codes.type, `The status went from ${store[element]} to ${value}`);
    }
    if (options.failing || options.failingSet) return fail(codes.general);
    error = '0';
    if (store[element] !== value) changed.add(element);
    store[element] = value;
    return 'true';
  }

  const record = (name, act) => (...values) => {
    const given = act(values);
    calls.push([name, ...values]);
    return given;
  };
  const API = {
    [rules.first]: record(rules.first, (values) => answer(initialize(values))),
    [rules.last]: record(rules.last, (values) => answer(finish(values))),
    [prefix + 'Commit']: record(prefix + 'Commit', (values) => answer(commit(values))),
    [prefix + 'SetValue']: record(prefix + 'SetValue', (values) => answer(setValue(values))),
    [prefix + 'GetValue']: record(prefix + 'GetValue', getValue),
    [prefix + 'GetLastError']: () => error,
    [prefix + 'GetErrorString']: (code) => `Error ${code}`,
    [prefix + 'GetDiagnostic']: (code) => `Error ${code}`,
  };
  return { API, store, calls, violations, options };
}

function createScorm12(options = {}) {
  const store = {
    'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit',
    'cmi.core.entry': 'ab-initio', 'cmi.core.exit': '', 'cmi.core.session_time': '', 'cmi.suspend_data': '',
    'cmi.core.student_id': 'u1', 'cmi.core.student_name': 'Persson, Kim', 'cmi.core.lesson_location': '',
    'cmi.core.score.raw': '', 'cmi.core.total_time': '0000:00:00.00', 'cmi.launch_data': '', 'cmi.comments': '',
    ...options.store,
  };
  const room = options.room || 4096;
  const writable = {
    'cmi.core.lesson_status': (value) => ['passed', 'completed', 'failed', 'incomplete', 'browsed'].includes(value),
    'cmi.core.exit': (value) => ['time-out', 'suspend', 'logout', ''].includes(value),
    'cmi.core.session_time': (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
    'cmi.core.lesson_location': (value) => value.length <= 255,
    'cmi.core.score.raw': (value) => value === '' || (Number(value) >= 0 && Number(value) <= 100),
    'cmi.suspend_data': (value) => value.length <= room && /^[\x20-\x7e]*$/.test(value),
  };
  const interaction = {
    id: (value) => value.length <= 255 && /^[\x21-\x7e]+$/.test(value), type: (value) => value === 'fill-in',
    student_response: (value) => value.length <= 255, time: (value) => /^\d\d:\d\d:\d\d(\.\d{1,2})?$/.test(value),
  };
  const same = (code) => ({ GetValue: code, SetValue: code, Commit: code, LMSFinish: code });
  return createLms(options, store, {
    first: 'LMSInitialize', last: 'LMSFinish', prefix: 'LMS', writable, interaction,
    writeOnly: ['cmi.core.exit', 'cmi.core.session_time'], done: { 'cmi.core.lesson_status': ['passed', 'completed'] },
    codes: { again: '101', ended: '101', early: same('301'), late: same('301'), argument: '201', unknown: '401',
      empty: '0', readOnly: '403', writeOnly: '404', type: '405', order: '201', general: '101' },
  });
}
