/* Random lives of one package. Every text holds a word of its own; `sources` are the package's scripts by name. */
(() => {
  'use strict';
  const { createRandom, createClock, createStorage, createStore, createApi, createFetch, plainCodec, breath } = laroverkWorld;
  const ITEM = 'ovning', FIELDS = ['text.a', 'text.b', 'text.c', 'text.d', 'text.e'], BOXES = ['step.1', 'step.2'];
  const SPICE = ['å', '😀', '"', '</script>', '\n', 'ordentligt', 'vi', 'möte', '\x1f', '\\', '\u2028'];

  const events = () => {
    const all = new Map();
    return {
      add: (kind, run) => all.set(kind, [...(all.get(kind) || []), run]),
      fire: (kind, event = {}) => (all.get(kind) || []).forEach((run) => run(event)),
    };
  };

  /* Opens the package in a browser. */
  function openPage(world, device, id, isCmi5) {
    const { clock, random, sources } = world, page = { id, device, shown: {}, leaving: false, transport: random.pick(['works', 'refused']) };
    const onWindow = events(), onDocument = events();
    const session = createStorage();
    const body = { dataset: { package: 'p', private: world.isPrivate ? 'browser' : 'lms', status: 'completed', exit: 'suspend' } };
    const document = { body, hidden: false, addEventListener: onDocument.add };
    const laroverk = { items: [ITEM], isShared: (key) => key === 'text.a', codec: world.codec };
    const window = { localStorage: device.storage, sessionStorage: session };
    window.parent = window.top = window;
    const noApi = random.chance(0.1) ? random.pick([3000, 40000]) : 0;
    if (!isCmi5) clock.add(() => { window.API = createApi(world.store, page); }, noApi, id);
    const launch = { endpoint: 'https://lms/xapi/', fetch: 'https://lms/fetch?' + id, actor: '{"account":{"homePage":"https://lms","name":"u1"}}', activityId: 'https://x/a', registration: 'r' };
    const given = {
      laroverk, window, document, sessionStorage: session, performance: { now: clock.now },
      setTimeout: (run, wait) => clock.add(run, wait, id), clearTimeout: clock.clear,
      setInterval: (run, wait) => clock.add(run, wait, id, wait), addEventListener: onWindow.add,
      Date: class extends Date { static now() { return clock.date(); } },
      Math: Object.assign(Object.create(Math, Object.getOwnPropertyDescriptors(Math)), { random: random.next }),
      location: { search: isCmi5 ? '?' + new URLSearchParams(launch) : '' }, fetch: createFetch(world.store, page, clock),
    };
    const names = isCmi5 ? ['state.js', 'keeper.js', 'cmi5.js'] : ['state.js', 'keeper.js', 'scorm.js', 'scorm12.js'];
    names.forEach((name) => new Function(...Object.keys(given), sources[name])(...Object.values(given)));
    const { keeper } = laroverk;
    const show = () => [...FIELDS, ...BOXES].forEach((key) => { page.shown[key] = keeper.get(ITEM, key)?.v ?? ''; });
    keeper.listen({ show });
    show();
    keeper.start();
    return Object.assign(page, { keeper, laroverk, onWindow, onDocument, document });
  }

  async function live(seed, sources, codec) {
    const random = createRandom(seed), clock = createClock(), log = [];
    const isCmi5 = random.chance(0.4), store = createStore(random, clock);
    log.push(`${isCmi5 ? 'cmi5' : 'scorm-1.2'} ${JSON.stringify(store.faults)}`);
    store.isCmi5 = isCmi5;
    const world = { log, random, clock, sources, store, codec: codec || plainCodec, isPrivate: random.chance(0.2) };
    const devices = [0, 1, 2].slice(0, 1 + random.below(3)).map((n) => ({ n, storage: createStorage(), pages: [] }));
    const reader = { codec: world.codec, items: [ITEM] };
    new Function('laroverk', sources['state.js'])(reader);
    const decoded = (text) => reader.state.parse(text) || reader.state.create();
    const wordsOf = (state) => reader.state.fields(state).flatMap(({ v, o }) => [v || '', ...o]).join('\n');
    const find = (text) => new Set(text.match(/w\d+w/g) || []);
    const required = new Map();        // word -> { key, durable, excused }
    let count = 0;
    const pages = () => devices.flatMap((device) => device.pages);
    const memory = (page) => find(page.keeper.fields().map(({ v, o }) => [v || '', ...o].join('\n')).join('\n'));
    const inStores = () => find(devices.flatMap(({ storage }) => [...storage.kept.values()]).join('\n'));
    const inLms = () => find(wordsOf(decoded(store.text)));

    /* What every copy taken together holds. */
    const copies = () => devices.flatMap(({ storage }) => [...storage.kept.values()].map((text) => JSON.parse(text).state));
    const newest = () => reader.state.fields(copies().reduce((all, copy) => reader.state.merge(all, copy), decoded(store.text)));

    /* A session of SCORM writes over what it never saw, and an LMS loses what it likes: what was nowhere else is not
       the package's loss; nor what it cut off while the browser's store was full. */
    store.onWrite = (before, after, by, sent = after) => {
      const old = find(wordsOf(decoded(before))), now = find(wordsOf(decoded(after))), here = inStores();
      const seen = by ? memory(by) : new Set();
      const cut = by?.device.storage.faults.full ? find(wordsOf(decoded(sent))) : new Set();
      old.forEach((word) => {
        const isGone = !now.has(word) && !here.has(word) && (!seen.has(word) || cut.has(word));
        if (isGone && required.has(word)) required.get(word).excused = true;
      });
    };

    function check(what) {
      const here = inStores(), there = inLms();
      required.forEach((state, word) => {
        const kept = here.has(word) || there.has(word);
        if (kept) { state.durable = true; state.excused = false; }
        if (state.durable && !kept && !state.excused && !pages().some((page) => memory(page).has(word))) throw new Error(`seed ${seed}: ${word} in ${state.key} was lost at ${what}\n${log.join('\n')}`);
      });
      if (store.fell.length) throw new Error(`seed ${seed}: the status fell from ${store.fell[0]}\n${log.join('\n')}`);
      if (store.wrong.length) throw new Error(`seed ${seed}: ${store.wrong[0]}\n${log.join('\n')}`);
    }

    function open(device) {
      const page = openPage(world, device, (count += 1), isCmi5);
      device.pages.push(page);
    }

    function write(page) {
      const key = random.pick(FIELDS), shown = page.shown[key];
      count += 1;
      const word = `w${count}w`, more = Array.from({ length: random.below(random.pick([3, 30, 200])) }, () => random.pick(SPICE)).join(' ');
      const kept = random.chance(0.7) ? shown : shown.slice(0, random.below(shown.length + 1));
      const text = [kept, word, more].filter(Boolean).join(' ');
      const gone = find(shown);
      find(text).forEach((other) => gone.delete(other));
      gone.forEach((other) => required.delete(other));
      required.set(word, { key, durable: false, excused: false });
      page.keeper.edit(ITEM, key, text, 'Fråga ' + key, shown);
      page.shown[key] = text;
      log.push(`${clock.now()} page ${page.id} wrote ${word} in ${key}, ${text.length} characters, without ${[...gone]}`);
    }

    /* A word that the page itself calls saved nowhere was named as missing; and where the browser's store is full and
       the LMS says that it has kept what it has not, nobody can know. */
    function forget(page) {
      const here = inStores(), there = inLms();
      const isDeceived = page.device.storage.faults.full && ['cut', 'silent'].includes(store.faults.loss);
      page.keeper.fields().filter((field) => isDeceived || page.keeper.whereabouts(field) === 'nowhere').forEach(({ v, o }) => {
        find([v, ...o].join('\n')).forEach((word) => { if (required.has(word) && !here.has(word) && !there.has(word)) required.get(word).excused = true; });
      });
      page.isGone = true;
      clock.stop(page.id);
      page.device.pages = page.device.pages.filter((other) => other !== page);
    }

    const LEAVINGS = {
      async leave(page) {
        page.leaving = true;
        page.onWindow.fire('pagehide', { persisted: false });
        await breath();
        forget(page);
      },
      async kill(page) { forget(page); },
      async hide(page) {
        page.document.hidden = true;
        page.onDocument.fire('visibilitychange');
        await clock.advance(random.pick([10, 3000, 2e6]));
        page.document.hidden = false;
        page.onDocument.fire('visibilitychange');
      },
      async cache(page) {
        page.onWindow.fire('pagehide', { persisted: true });
        await clock.advance(1000);
        page.onWindow.fire('pageshow', { persisted: true });
      },
      async close(page) {
        const closed = page.keeper.close();
        await clock.advance(30000);
        await closed;
        await LEAVINGS.leave(page);
      },
    };

    async function act() {
      const all = pages(), page = all.length ? random.pick(all) : null;
      const dice = random.next();
      if (!page || (dice < 0.06 && all.length < 3)) {
        const device = random.pick(devices);
        log.push(`${clock.now()} opens on ${device.n}`);
        open(device);
        return clock.advance(random.pick([100, 1000, 6000]));
      }
      if (dice < 0.55) { write(page); return clock.advance(random.pick([1, 50, 600, 4000])); }
      if (dice < 0.6) { page.keeper.edit(ITEM, random.pick(BOXES), random.pick(['1', ''])); return null; }
      if (dice < 0.63) { log.push(`done on ${page.id}`); page.keeper.edit(ITEM, 'done', '1'); page.keeper.send(); return clock.advance(50); }
      if (dice < 0.72) return clock.advance(random.pick([1000, 5000, 60000, 1e6]));
      if (dice < 0.76) { store.faults.down = !store.faults.down; log.push(`${clock.now()} down ${store.faults.down}`); return null; }
      if (dice < 0.78) { page.device.storage.faults.full = !page.device.storage.faults.full; log.push(`full ${page.device.n}`); return null; }
      if (dice < 0.79) {
        const here = inStores();
        page.device.storage.kept.clear();
        const still = inStores(), there = inLms();
        here.forEach((word) => { if (!still.has(word) && !there.has(word) && required.has(word)) required.get(word).excused = true; });
        log.push(`cleared ${page.device.n}`);
        return null;
      }
      if (dice < 0.8) { clock.setBack(1e8); return null; }
      if (dice < 0.83) {
        const others = page.device.pages.filter((other) => other !== page);
        const key = [...page.device.storage.kept.keys()][0];
        others.forEach((other) => other.onWindow.fire('storage', { key }));
        return breath();
      }
      const leaving = random.pick(Object.keys(LEAVINGS));
      log.push(`${clock.now()} ${leaving} ${page.id}`);
      return LEAVINGS[leaving](page);
    }

    /* At the end all works again, and each browser is opened four times: each page shows every word, or says where
       it is. */
    async function settle() {
      for (const page of pages()) { await LEAVINGS.leave(page); check('leaving'); }
      if (store.faults.loss === 'stale') store.faults.loss = 'none';
      Object.assign(store.faults, { down: false, forgetful: false });
      devices.forEach(({ storage }) => Object.assign(storage.faults, { full: false, blocked: false }));
      const isDone = store.status === 'completed';
      for (let round = 0; round < 4; round += 1) for (const device of devices) {
        open(device);
        const [page] = device.pages;
        await clock.advance(200000);
        check(`settling ${round} on ${device.n}`);
        const shown = memory(page), fields = page.keeper.fields();
        if (globalThis.DEBUG) console.log(round, device.n, JSON.stringify(decoded(store.text)).slice(0,3000), store.text.length, [...device.storage.kept.values()].map((t) => t.length), JSON.stringify(fields.map((f) => [f.key, f.r, f.b, f.v && f.v.length, page.keeper.whereabouts(f)])));
        if (round > 1) newest().forEach(({ key, v }) => find(v || '').forEach((word) => {
          const isNamed = fields.some((field) => field.key === key && page.keeper.whereabouts(field) === 'elsewhere');
          const { durable, excused } = required.get(word) || {};
          if (durable && !excused && !shown.has(word) && !isNamed) throw new Error(`seed ${seed}: ${word} of ${key} is neither shown nor named on ${device.n}\n${log.join('\n')}`);
        }));
        await LEAVINGS.leave(page);
        check(`left ${round} on ${device.n}`);
      }
      if (isDone && store.status !== 'completed') throw new Error(`seed ${seed}: no longer completed`);
    }

    for (let n = 0; n < 40; n += 1) {
      await act();
      check(log[log.length - 1]);
    }
    await settle();
    return required.size;
  }

  laroverkWorld.live = live;
})();
