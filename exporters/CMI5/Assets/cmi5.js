/* A session of cmi5 for keeper.js (cmi5 Quartz, sections 8 to 11; xAPI 1.0.3 for requests). */
(() => {
  'use strict';
  const VERBS = 'http://adlnet.gov/expapi/verbs/', CONTEXT = 'https://w3id.org/xapi/cmi5/context/';
  const CATEGORY = CONTEXT + 'categories/', SESSION = CONTEXT + 'extensions/sessionid', MASTERY = CONTEXT + 'extensions/masteryscore';
  const STATE = 'suspendData', SIGNATURE = 'laroverk', PATIENCE = 20000;
  const launch = new URLSearchParams(location.search);
  const attempt = (step) => { try { return step(); } catch { return null; } };
  const json = (text) => attempt(() => JSON.parse(text));
  const activityId = launch.get('activityId'), registration = launch.get('registration');
  const opened = performance.now(), actor = json(launch.get('actor')) || {};
  const account = actor.account ? actor.account.homePage + ' ' + actor.account.name : actor.mbox || actor.mbox_sha1sum;
  laroverk.learner = account ? attempt(() => new URL(launch.get('endpoint')).origin) + ' ' + account : '';

  /* What outlives a reload: the token, which is given once, and which statements have been made. */
  const place = ['laroverk', launch.get('fetch')].join(' ');
  const memory = json(attempt(() => sessionStorage.getItem(place))) || { said: [] };
  const remember = () => attempt(() => sessionStorage.setItem(place, JSON.stringify(memory)));

  async function ask(url, { method = 'GET', body, headers = {}, leaving } = {}) {
    const patience = new AbortController(), timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const options = { method, body, keepalive: Boolean(leaving), signal: patience.signal };
      const answer = await fetch(url, { ...options, headers: {
        ...headers, ...(body && { 'Content-Type': 'application/json' }), 'X-Experience-API-Version': '1.0.3', ...authority(),
      } });
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
    activityId, agent: launch.get('actor'), registration, stateId,
  });

  /* Asked once: again only if nobody answered. */
  let spent = false;

  async function authorise() {
    if (memory.token || spent) return !spent;
    const answer = await ask(launch.get('fetch'), { method: 'POST' });
    memory.token = json(answer.text)?.['auth-token'];
    spent = answer.status > 0 && !memory.token;
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
    let { etag } = kept, time = 0;

    function statement(verb, result, categories, parts) {
      const extensions = result?.score && { ...template?.extensions, [MASTERY]: masteryScore };
      const context = structuredClone(template ?? {});
      const activities = context.contextActivities ||= {}, grouping = activities.category || [];
      activities.category = grouping.concat(categories.map((name) => ({ id: CATEGORY + name })));
      return {
        id: identifier(activityId, ...parts), actor,
        verb: { id: verb.includes('/') ? verb : VERBS + verb, display: { en: verb.split('/').pop() } },
        object: { objectType: 'Activity', id: activityId },
        context: { ...context, registration, ...(extensions && { extensions }) },
        ...(result && { result }), timestamp: new Date().toISOString(),
      };
    }

    /* 409: the LRS has it already. After "terminated" nothing may be told. */
    let telling = 0;

    async function say(what) {
      if (what.verb.id !== VERBS + 'terminated' && isTold('terminated')) return false;
      telling += 1;
      const answer = await ask(address('statements', { statementId: what.id }), {
        method: 'PUT', body: JSON.stringify(what), leaving: true,
      });
      telling -= 1;
      return answer.ok || answer.status === 409;
    }

    const isTold = (verb) => memory.said.includes(verb);
    const note = (verb) => remember(memory.said.push(verb));

    async function sayOnce(verb, result, categories, about) {
      if (isTold(verb)) return true;
      const told = await say(statement(verb, result, categories, [verb, ...about]));
      if (told) note(verb);
      return told;
    }

    async function put(text, leaving) {
      const guard = etag ? { 'If-Match': etag } : { 'If-None-Match': '*' };
      const body = JSON.stringify({ [SIGNATURE]: text });
      const answer = await ask(stateAddress(STATE), {
        method: 'PUT', body, leaving, headers: guard,
      });
      if (answer.ok) etag = answer.etag || etag || '*';
      return answer;
    }

    /* Another page may have written since, or nothing could be read: what is there is taken in, and then ours
       is sent. */
    async function write(text, leaving) {
      if (leaving) return !kept.failed && put(text, true);
      const answer = kept.failed ? null : await put(text);
      if (answer?.ok) {
        if (!answer.etag) ({ etag } = await readState());
        return true;
      }
      if (answer && answer.status !== 409 && answer.status !== 412) return false;
      kept = await readState();
      ({ etag } = kept);
      if (!kept.failed) laroverk.keeper.meet(kept.text);
      return false;
    }

    const once = [registration];
    const begin = () => sayOnce('initialized', null, ['cmi5'], [session]);
    const complete = async () => {
      const needsPass = /Passed/.test(moveOn || '') || document.body.dataset.status === 'passed';
      const completed = { completion: true, duration: span() };
      const passed = { success: true, duration: span(), ...(masteryScore !== undefined && { score: { scaled: 1 } }) };
      return await begin() && await sayOnce('completed', completed, ['cmi5', 'moveon'], once)
        && (!needsPass || await sayOnce('passed', passed, ['cmi5', 'moveon'], once));
    };

    /* Not while the LMS is still being told something: it might come after. */
    function terminate() {
      if (isTold('terminated') || telling || !isTold('initialized')) return false;
      const told = say(statement('terminated', { duration: `PT${time.toFixed(2)}S` }, ['cmi5'], ['terminated', session]));
      note('terminated');
      return told;
    }
    return {
      text: kept.text, done: false, review: !isNormal, limits: [50000, 400000],
      learner: laroverk.learner, begin, write, complete,
      commit: (seconds) => { time = seconds; return true; },
      /* A reload looks like leaving: only what is done ends for good. */
      finish: () => isTold('completed') || !isNormal ? terminate() : true,
      close: async () => {
        await terminate();
        if (returnURL) location.assign(returnURL);
      },
      share: async (key, words, text) => isNormal && await begin()
        && say(statement(VERBS + 'responded', { response: text }, [], [key, text, session])),
    };
  }

  async function readState() {
    const answer = await ask(stateAddress(STATE)), text = answer.ok ? json(answer.text)?.[SIGNATURE] : '';
    const isOurs = answer.ok && typeof text === 'string';
    return { text: isOurs ? text : '', etag: isOurs ? answer.etag || '*' : null, failed: !answer.ok && answer.status !== 404 };
  }

  laroverk.connect = async () => {
    if (!launch.get('endpoint') || !launch.get('fetch') || !await authorise()) return null;
    const answer = await ask(stateAddress('LMS.LaunchData')), data = json(answer.text) || {};
    if (!answer.ok) return null;
    await ask(address('agents/profile', { agent: launch.get('actor'), profileId: 'cmi5LearnerPreferences' }));
    return open({ ...data, template: data.contextTemplate, mode: data.launchMode }, await readState());
  };
})();
