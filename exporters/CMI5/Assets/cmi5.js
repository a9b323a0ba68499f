/* A session of cmi5 for keeper.js (cmi5 Quartz, sections 8 to 11; xAPI 1.0.3 for requests). */
(() => {
  'use strict';
  const VERBS = 'http://adlnet.gov/expapi/verbs/', CONTEXT = 'https://w3id.org/xapi/cmi5/context/';
  const CATEGORY = CONTEXT + 'categories/', SESSION = CONTEXT + 'extensions/sessionid';
  const STATE = 'suspendData', SIGNATURE = 'laroverk', PATIENCE = 20000;
  const launch = new URLSearchParams(location.search);
  const attempt = (step) => { try { return step(); } catch { return null; } };
  const json = (text) => attempt(() => JSON.parse(text));
  const opened = performance.now();

  /* What outlives a reload: the token, which is given once, and which statements have been made. */
  const place = ['laroverk', launch.get('fetch')].join(' ');
  const memory = json(attempt(() => sessionStorage.getItem(place))) || { said: [] };
  const remember = () => attempt(() => sessionStorage.setItem(place, JSON.stringify(memory)));

  async function ask(url, { method = 'GET', body, headers = {}, leaving } = {}) {
    const patience = new AbortController(), timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const options = { method, body, keepalive: Boolean(leaving), signal: patience.signal };
      const answer = await fetch(url, { ...options, headers: { ...headers, 'X-Experience-API-Version': '1.0.3', ...authority() } });
      return { status: answer.status, ok: answer.ok, etag: answer.headers.get('ETag'), text: await answer.text() };
    } catch {
      return { status: 0, ok: false, text: '' };
    } finally {
      clearTimeout(timer);
    }
  }

  const authority = () => (memory.token ? { Authorization: 'Basic ' + memory.token } : {});

  function address(path, parameters) {
    const query = new URLSearchParams(parameters);
    return launch.get('endpoint').replace(/\/+$/, '') + '/' + path + '?' + query;
  }

  const stateAddress = (stateId) => address('activities/state', {
    activityId: launch.get('activityId'), agent: launch.get('actor'), registration: launch.get('registration'), stateId,
  });

  async function authorise() {
    if (memory.token) return true;
    const answer = await ask(launch.get('fetch'), { method: 'POST' });
    memory.token = json(answer.text)?.['auth-token'];
    if (memory.token) remember();
    return Boolean(memory.token);
  }

  /* A name made of what a statement is about: told twice, it is one statement. */
  function identifier(...about) {
    const hashes = [0, 1, 2, 3].map((seed) => {
      let hash = seed * 0x9e3779b1 | 0;
      for (const letter of about.join('\n')) hash = Math.imul(hash ^ letter.codePointAt(0), 0x85ebca6b) + (hash >>> 13) | 0;
      return (Math.imul(hash ^ hash >>> 16, 0xc2b2ae35) >>> 0).toString(16).padStart(8, '0');
    }).join('');
    return hashes.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  }

  const span = () => `PT${((performance.now() - opened) / 1000).toFixed(2)}S`;

  function open({ template, mode, moveOn, masteryScore, returnURL }, kept) {
    const session = template?.extensions?.[SESSION] || '', isNormal = mode !== 'Browse' && mode !== 'Review';
    let etag = kept.etag, version = kept.text, time = 0;

    function statement(verb, result, categories, parts) {
      const context = json(JSON.stringify(template || {})) || {};
      const activities = context.contextActivities ||= {}, grouping = activities.category || [];
      activities.category = grouping.concat(categories.map((name) => ({ id: CATEGORY + name })));
      return {
        id: identifier(...parts), actor: json(launch.get('actor')),
        verb: { id: verb.includes('/') ? verb : VERBS + verb, display: { en: verb.split('/').pop() } },
        object: { objectType: 'Activity', id: launch.get('activityId') },
        context: { ...context, registration: launch.get('registration') },
        ...(result && { result }), timestamp: new Date().toISOString(),
      };
    }

    /* 409: the LRS has it already. */
    async function say(what, leaving) {
      const answer = await ask(address('statements', { statementId: what.id }), {
        method: 'PUT', body: JSON.stringify(what), leaving, headers: { 'Content-Type': 'application/json' },
      });
      return answer.ok || answer.status === 409;
    }

    async function sayOnce(verb, result, categories, about, leaving) {
      if (memory.said.includes(verb)) return true;
      if (leaving) { memory.said.push(verb); remember(); }
      const told = await say(statement(verb, result, categories, [verb, launch.get('activityId'), ...about]), leaving);
      if (told && !leaving) { memory.said.push(verb); remember(); }
      return told;
    }

    async function put(text, leaving) {
      const guard = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
      const body = JSON.stringify({ [SIGNATURE]: text });
      const answer = await ask(stateAddress(STATE), {
        method: 'PUT', body, leaving, headers: { ...guard, 'Content-Type': 'application/json' },
      });
      if (answer.ok) etag = answer.etag || etag || '*';
      return answer;
    }

    /* Another page may have written since: what it wrote is taken in, and then ours is sent. */
    async function write(text, leaving) {
      if (leaving) return put(text, true), true;
      const answer = await put(text);
      if (answer.ok) {
        const now = answer.etag ? null : await readState();
        if (now) etag = now.etag;
        version = text;
        return true;
      }
      if (answer.status !== 409 && answer.status !== 412) return false;
      const other = await readState();
      etag = other.etag;
      if (other.text && other.text !== version) laroverk.keeper.meet(other.text);
      return false;
    }

    const once = [launch.get('registration')];
    const complete = async () => {
      const needsPass = /Passed/.test(moveOn || '') || document.body.dataset.status === 'passed';
      const completed = { completion: true, duration: span() };
      const passed = { success: true, duration: span(), ...(masteryScore !== undefined && { score: { scaled: 1 } }) };
      return await sayOnce('completed', completed, ['cmi5', 'moveon'], once)
        && (!needsPass || await sayOnce('passed', passed, ['cmi5', 'moveon'], once));
    };

    const actor = json(launch.get('actor')) || {};
    const terminate = () => sayOnce('terminated', { duration: `PT${time.toFixed(2)}S` }, ['cmi5'], [session], true);
    return {
      text: kept.text, done: false, review: !isNormal, limits: [50000, 400000],
      learner: actor.account ? actor.account.homePage + ' ' + actor.account.name : actor.mbox || actor.mbox_sha1sum || '',
      begin: () => sayOnce('initialized', null, ['cmi5'], [session]),
      write, complete,
      commit: (seconds) => { time = seconds; return true; },
      /* A reload looks like leaving, and after "terminated" nothing may be told: only what is done ends for good. */
      finish: (isDone) => (isDone || !isNormal ? terminate() : true),
      close: async () => {
        await terminate();
        if (returnURL) location.assign(returnURL);
      },
      share: (key, words, text) => say(statement(VERBS + 'responded', { response: text }, [], [key, text, session])),
    };
  }

  async function readState() {
    const answer = await ask(stateAddress(STATE));
    const text = answer.ok ? json(answer.text)?.[SIGNATURE] : '';
    return { text: typeof text === 'string' ? text : '', etag: typeof text === 'string' ? answer.etag : null, failed: !answer.ok && answer.status !== 404 };
  }

  laroverk.connect = async () => {
    if (!launch.get('endpoint') || !launch.get('fetch') || !await authorise()) return null;
    const data = json((await ask(stateAddress('LMS.LaunchData'))).text) || {};
    await ask(address('agents/profile', { agent: launch.get('actor'), profileId: 'cmi5LearnerPreferences' }));
    const session = open({ ...data, template: data.contextTemplate, mode: data.launchMode }, await readState());
    await session.begin();
    return session;
  };
})();
