/* A strict SCORM 1.2 LMS: it answers as the run-time specification says, records each call, and notes as
   a violation whatever a correct package never does. `store` is what a real LMS would keep. */
function createScorm12(options = {}) {
  const store = {
    'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit',
    'cmi.core.entry': 'ab-initio', 'cmi.core.exit': '', 'cmi.core.session_time': '', 'cmi.suspend_data': '',
    'cmi.core.student_id': 'u1', 'cmi.core.student_name': 'Persson, Kim', 'cmi.core.lesson_location': '',
    'cmi.core.score.raw': '', 'cmi.core.total_time': '0000:00:00.00', 'cmi.launch_data': '', 'cmi.comments': '',
    ...options.store,
  };
  const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
  const writable = {
    'cmi.core.lesson_status': (value) => statuses.includes(value),
    'cmi.core.exit': (value) => ['time-out', 'suspend', 'logout', ''].includes(value),
    'cmi.core.session_time': (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
    'cmi.core.lesson_location': (value) => value.length <= 255,
    'cmi.core.score.raw': (value) => value === '' || (Number(value) >= 0 && Number(value) <= 100),
    'cmi.suspend_data': (value) => value.length <= 4096 && /^[\x20-\x7e]*$/.test(value),
  };
  const writeOnly = ['cmi.core.exit', 'cmi.core.session_time'];
  const done = ['passed', 'completed'];
  const calls = [], violations = [];
  let state = options.running ? 'running' : 'new', error = '0';

  const refuse = (code, why) => {
    error = code;
    violations.push(why);
    return 'false';
  };
  const isBlank = (values) => values.length === 1 && values[0] === '';
  const answer = (value) => (options.booleans ? value === 'true' : value);

  function initialize(values) {
    if (!isBlank(values)) return refuse('201', 'LMSInitialize takes one empty string');
    if (options.running && state === 'running') {
      error = '101';
      return 'false';
    }
    if (state !== 'new') return refuse('101', `LMSInitialize while ${state}`);
    state = 'running';
    error = '0';
    return 'true';
  }

  function finish(values) {
    if (!isBlank(values)) return refuse('201', 'LMSFinish takes one empty string');
    if (state !== 'running') return refuse('301', `LMSFinish while ${state}`);
    state = 'finished';
    error = '0';
    return 'true';
  }

  function commit(values) {
    if (!isBlank(values)) return refuse('201', 'LMSCommit takes one empty string');
    if (state !== 'running') return refuse('301', `LMSCommit while ${state}`);
    error = options.failing ? '101' : '0';
    return options.failing ? 'false' : 'true';
  }

  function getValue(values) {
    if (state !== 'running') return refuse('301', `LMSGetValue while ${state}`), '';
    const [element] = values;
    if (values.length !== 1 || typeof element !== 'string') return refuse('201', 'LMSGetValue takes one string'), '';
    if (!(element in store)) return refuse('401', `LMSGetValue of the unknown ${element}`), '';
    if (writeOnly.includes(element)) return refuse('404', `LMSGetValue of the write-only ${element}`), '';
    error = '0';
    if (options.forgetful) return options.forgetful.value;
    return store[element] === '' && 'empty' in options ? options.empty : store[element];
  }

  function setValue(values) {
    if (state !== 'running') return refuse('301', `LMSSetValue while ${state}`);
    const [element, value] = values;
    if (values.length !== 2 || typeof element !== 'string' || typeof value !== 'string') {
      return refuse('201', 'LMSSetValue takes two strings');
    }
    if (!(element in store)) return refuse('401', `LMSSetValue of the unknown ${element}`);
    if (!(element in writable)) return refuse('403', `LMSSetValue of the read-only ${element}`);
    if (!writable[element](value)) return refuse('405', `LMSSetValue of ${element} to ${value.slice(0, 60)}`);
    if (element === 'cmi.core.lesson_status' && done.includes(store[element]) && !done.includes(value)) {
      return refuse('405', `The status went from ${store[element]} to ${value}`);
    }
    error = '0';
    if (options.failing) return (error = '101'), 'false';
    store[element] = value;
    return 'true';
  }

  const record = (name, act) => (...values) => {
    const given = act(values);
    calls.push([name, ...values]);
    return given;
  };
  const API = {
    LMSInitialize: record('LMSInitialize', (values) => answer(initialize(values))),
    LMSFinish: record('LMSFinish', (values) => answer(finish(values))),
    LMSCommit: record('LMSCommit', (values) => answer(commit(values))),
    LMSSetValue: record('LMSSetValue', (values) => answer(setValue(values))),
    LMSGetValue: record('LMSGetValue', getValue),
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => `Error ${code}`,
    LMSGetDiagnostic: (code) => `Error ${code}`,
  };
  return { API, store, calls, violations, options };
}
