/* What an LMS keeps of one learner and one package, and the ways in which it loses it. */
(() => {
  'use strict';
  const STATUS = 'cmi.core.lesson_status', DATA = 'cmi.suspend_data';
  const REACHED = ['completed', 'passed'];

  function createStore(random, clock) {
    const store = { text: '', status: 'not attempted', version: 0, statements: new Map(), fell: [], wrong: [] };
    const loss = random.pick(['none', 'none', 'none', 'cut', 'refused', 'silent', 'wiped', 'stale']);
    const cutAt = random.pick([4096, 4000, 1500]);
    const faults = { loss, down: false, forgetful: random.chance(0.2), throwing: random.chance(0.3), slow: random.pick([5, 50, 5000]), lost: false };
    const history = [];

    function keep(text, by) {
      if (faults.loss === 'silent' && text.length > (store.isCmi5 ? 50000 : 4096)) return;
      const sent = text;
      if (faults.loss === 'cut') text = text.slice(0, cutAt);
      history.push(store.text);
      if (store.text !== text) { store.version += 1; store.onWrite?.(store.text, text, by, sent); }
      store.text = text;
    }

    /* A session that began before another reached more, and could not tell its own until now, is not to blame; nor
       one that was told nothing. */
    function setStatus(status, before) {
      const isBlind = before && (before.status !== store.status || (faults.forgetful && !before.text));
      if (!isBlind && REACHED.includes(store.status) && !REACHED.includes(status)) store.fell.push(`${store.status} to ${status}`);
      if (faults.loss === 'wiped' && REACHED.includes(status) && !REACHED.includes(store.status)) store.wipe = true;
      store.status = status;
    }

    function ended() {
      if (store.wipe) { store.onWrite?.(store.text, '', null); store.text = ''; store.wipe = false; }
      if (faults.loss === 'stale' && history.length > 2 && random.chance(0.3)) {
        const text = history[history.length - 1 - random.below(2)];
        store.onWrite?.(store.text, text, null);
        store.text = text;
      }
    }
    return Object.assign(store, { faults, keep, setStatus, ended });
  }

  /* SCORM 1.2 as an API object in the page; `refuses` while the page is left: the request does not arrive. */
  function createApi(store, page) {
    const before = { text: store.text, status: store.status }, cache = { [DATA]: store.text, [STATUS]: store.status }, { faults } = store;
    let state = 'new', error = '0', dirty = new Set();
    const wrong = (what) => { store.wrong.push(what + (globalThis.DEBUG ? new Error().stack : "")); error = '301'; return 'false'; };
    const isDown = () => { if (faults.down && faults.throwing) throw new Error('down'); return faults.down; };
    function commit() {
      if (state !== 'running') return wrong(`Commit while ${state}`);
      if (isDown()) return 'false';
      if (faults.loss === 'refused' && cache[DATA].length > 4096) return 'false';
      if (page.leaving && page.transport === 'refused') return 'true';
      if (dirty.has(DATA)) store.keep(cache[DATA], page);
      if (dirty.has(STATUS)) store.setStatus(cache[STATUS], before);
      dirty = new Set();
      return 'true';
    }
    return {
      LMSInitialize() {
        if (state !== 'new') return wrong(`Initialize while ${state}`);
        if (isDown()) return 'false';
        state = 'running';
        return 'true';
      },
      LMSGetValue(element) {
        if (state !== 'running') return wrong(`GetValue while ${state}`), '';
        if (element === 'cmi.core.student_id') return 'u1';
        if (faults.forgetful && element !== DATA) return '';
        return cache[element] ?? '';
      },
      LMSSetValue(element, value) {
        if (state !== 'running') return wrong(`SetValue while ${state}`);
        if (isDown()) return 'false';
        if (element === DATA && value.length > (faults.loss === 'wiped' ? 4096 : 64000)) return 'false';
        if (cache[element] !== value) dirty.add(element);
        cache[element] = value;
        return 'true';
      },
      LMSCommit: commit,
      LMSFinish() {
        if (state !== 'running') return wrong(`Finish while ${state}`);
        commit();
        state = 'finished';
        if (!faults.down) store.ended();
        return 'true';
      },
      LMSGetLastError: () => error,
    };
  }

  /* An LRS behind `fetch`. */
  function createFetch(store, page, clock) {
    const { faults } = store, token = 't' + page.id;
    let given = false;
    function answer(url, { method, body, headers }) {
      const reply = (status, text = '', etag = null) => ({ status, ok: status < 300, text: async () => text, headers: { get: () => etag } });
      if (url.startsWith('https://lms/fetch')) {
        if (given) return reply(200, '{"error-code":"1","error-text":"used"}');
        given = true;
        return reply(200, JSON.stringify({ 'auth-token': token }));
      }
      if (headers.Authorization !== 'Basic ' + token) { store.wrong.push('no token'); return reply(401); }
      const path = new URL(url).pathname, query = new URL(url).searchParams;
      if (path.endsWith('/agents/profile')) return reply(404);
      if (path.endsWith('/statements')) {
        const id = query.get('statementId'), what = JSON.parse(body), verb = what.verb.id.split('/').pop();
        if (page.terminated) { store.wrong.push(verb + ' after terminated'); return reply(403); }
        if (store.statements.has(id)) return reply(409);
        if (verb !== 'initialized' && !page.initialized) store.wrong.push(verb + ' before initialized');
        if (verb === 'initialized') page.initialized = true;
        if (verb === 'terminated') { page.terminated = true; store.ended(); }
        store.statements.set(id, verb);
        if (verb === 'completed') store.setStatus('completed');
        return reply(204);
      }
      if (query.get('stateId') === 'LMS.LaunchData') {
        return reply(200, JSON.stringify({ contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's' + page.id } }, launchMode: 'Normal', moveOn: 'Completed' }));
      }
      const etag = `"${store.version}"`, has = store.text !== '';
      if (method === 'GET') return has ? reply(200, JSON.stringify({ laroverk: store.text }), etag) : reply(404);
      if (headers['If-Match'] ? headers['If-Match'] !== etag && headers['If-Match'] !== '*' : has) return reply(412);
      if (faults.loss === 'refused' && body.length > 60000) return reply(413);
      store.keep(JSON.parse(body).laroverk, page);
      return reply(204, '', `"${store.version}"`);
    }
    return (url, options) => new Promise((resolve, reject) => {
      const leaving = page.leaving, lost = faults.down || (leaving && (!options.keepalive || page.transport === 'refused'));
      const status = faults.throwing ? 0 : 500;
      options.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      clock.add(() => {
        if (lost && status) return resolve({ status, ok: false, text: async () => '', headers: { get: () => null } });
        if (lost) return reject(new Error('network'));
        const given = answer(url, options);
        return page.isGone ? null : resolve(given);
      }, leaving ? 1 : faults.slow, options.keepalive || leaving ? null : page.id);
    });
  }

  Object.assign(laroverkWorld, { createStore, createApi, createFetch });
})();
