/* The SCORM 1.2 session of one page: it finds the LMS, keeps "done" and ticks in suspend data, and never
   takes back a status that has been reached. Of the page it knows only the events (see page.js). */
(() => {
  'use strict';
  const VERSION = 1, LIMIT = 4096, PATIENCE = 5000, QUIET = 700;
  const item = document.querySelector('[data-item]').dataset.item;
  const opened = performance.now();
  const tell = (name, detail) => document.dispatchEvent(new CustomEvent('laroverk:' + name, { detail }));

  let api = null;             // the LMS, while its session runs
  let state = null;           // all of suspend data, by item; null while it cannot be read: then it stays as it is
  let own = { done: false, ticks: [] };
  let changed = false;        // own is newer than what the LMS has
  let mayComplete = false;    // not in review, nor without credit
  let reached = false;        // the LMS has it as completed or passed
  let offline = false, unsaved = false, timer = 0;

  /* Finding the LMS. A window of another origin throws: go on past it. */
  const attempt = (step) => { try { return step(); } catch { return null; } };

  function findUpwards(from) {
    for (let place = from, depth = 0; place && depth < 100; depth += 1) {
      const here = place, found = attempt(() => here.API && here.API.LMSInitialize && here.API);
      if (found) return found;
      const parent = attempt(() => here.parent);
      place = parent === here ? null : parent;
    }
    return null;
  }

  const find = () => findUpwards(window) || findUpwards(attempt(() => window.top.opener));

  /* Talking to it. */
  const call = (name, ...values) => attempt(() => String(api[name](...values)));
  const isTrue = (answer) => answer === 'true' || answer === '1';
  const set = (element, value) => isTrue(call('LMSSetValue', element, value));

  function get(element) {
    const answer = call('LMSGetValue', element);
    return answer === null || answer === 'null' || answer === 'undefined' ? '' : answer;
  }

  /* Some LMSs begin the session themselves and answer 101 or 103: when it answers, it runs. */
  function begin() {
    if (isTrue(call('LMSInitialize', ''))) return true;
    if (!/^10[13]$/.test(call('LMSGetLastError'))) return false;
    get('cmi.core.lesson_status');
    return call('LMSGetLastError') === '0';
  }

  /* Suspend data: 1;{"item":{"done":true,"ticks":["step.x"]}} in ASCII; what is unknown is carried along. */
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

  function parse(text) {
    if (text === '') return {};
    const [, version, json] = /^(\d+);(.*)$/s.exec(text) || [];
    const value = Number(version) === VERSION ? attempt(() => JSON.parse(json)) : null;
    if (!isObject(value)) return null;
    const mine = value[item] ?? {};
    return isObject(mine) && Array.isArray(mine.ticks ?? []) ? value : null;
  }

  function serialise() {
    state[item] = { ...state[item], ...own };
    const escape = (letter) => '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0');
    return VERSION + ';' + JSON.stringify(state).replace(/[^\x20-\x7e]/g, escape);
  }

  /* The clock runs while the page is seen; as HHHH:MM:SS.SS. */
  let spent = 0, since = opened;

  function time() {
    const now = performance.now(), pad = (number, width) => String(number).padStart(width, '0');
    if (since) spent += now - since;
    since = document.hidden ? 0 : now;
    const hundredths = Math.round(spent / 10), minutes = Math.floor(hundredths / 6000);
    return [pad(Math.floor(minutes / 60), 4), pad(minutes % 60, 2), pad((hundredths % 6000 / 100).toFixed(2), 5)].join(':');
  }

  /* Saving: the status, the state, a commit. Each is tried even if the one before failed. */
  function mark() {
    if (own.done && mayComplete && !reached) reached = set('cmi.core.lesson_status', 'completed');
    return reached || !own.done || !mayComplete;
  }

  function keep() {
    if (!changed || !state) return true;
    const text = serialise();
    changed = !(text.length <= LIMIT && set('cmi.suspend_data', text));
    return !changed;
  }

  function commit() {
    set('cmi.core.session_time', time());
    return isTrue(call('LMSCommit', ''));
  }

  function save() {
    clearTimeout(timer);
    return [mark(), keep(), commit()].every(Boolean);
  }

  function saveAndSay(always) {
    const saved = save();
    if (always || saved === unsaved) tell('say', saved ? 'saved' : 'unsaved');
    unsaved = !saved;
  }

  /* Some menus show a completion only after a later commit. */
  const commitAgain = () => [1000, 4000].forEach((wait) => setTimeout(() => api && commit(), wait));

  /* The session: opened at once as suspended and incomplete, since a process may die at any time. */
  function open() {
    const status = get('cmi.core.lesson_status');
    reached = /^(completed|passed)$/.test(status);
    mayComplete = !/^(review|browse)$/.test(get('cmi.core.lesson_mode')) && get('cmi.core.credit') !== 'no-credit';
    state = parse(get('cmi.suspend_data'));
    if (!state) tell('say', 'locked');
    const mine = state?.[item] ?? {};
    own = { done: Boolean(mine.done) || reached, ticks: mine.ticks ?? [] };
    set('cmi.core.exit', 'suspend');
    if (mayComplete && !own.done && status !== 'failed') set('cmi.core.lesson_status', 'incomplete');
    if (own.done && !reached) commitAgain();
    save();
    tell('restore', own);
  }

  function connect() {
    api = find();
    if (api && begin()) return open();
    api = null;
    if (performance.now() - opened < PATIENCE) return setTimeout(connect, 200);
    offline = true;
    return tell('say', 'offline');
  }

  /* What is ticked before the LMS is found comes again, with what was kept, after "restore". */
  document.addEventListener('laroverk:change', ({ detail: { done, ticks, known } }) => {
    const nowDone = done && !own.done;
    if (offline && nowDone) tell('say', 'unkept');
    if (!api && !offline) return;
    own = { done: own.done || done, ticks: own.ticks.filter((key) => !known.includes(key)).concat(ticks) };
    if (!api) return;
    changed = true;
    if (nowDone) commitAgain();
    if (nowDone) return saveAndSay(true);
    clearTimeout(timer);
    timer = setTimeout(saveAndSay, QUIET);
  });

  document.addEventListener('visibilitychange', () => {
    if (api && document.hidden) save();
    else time();
  });

  addEventListener('pagehide', (event) => {
    if (!api) return;
    save();
    if (event.persisted) return;
    call('LMSFinish', '');
    api = null;
  });

  connect();
})();
