/* Keeps what the learner ticks and writes: in the browser within a second, in the LMS after three seconds of
   quiet. It drives one session of an LMS, which an exporter's script opens, and tells the page what lies where.

   session = { text, done, review, learner, limits, begin, write, complete, commit, finish, close, share }
   `text` is what was kept, null if it could not be read. Its functions answer true or false, at once or as a
   promise; those that leave do not wait for one. */
(() => {
  'use strict';
  const { create, fields, serialise, parse, merge, name, versions } = laroverk.state;
  const HERE = 500, THERE = 3000, OFTEN = 30000, ALIVE = 600000, IDLE = 1800000, TIRED = 15000, LONG = 120000, BYE = 5000;
  const own = document.body.dataset.package, isPrivate = document.body.dataset.private === 'browser';
  const listeners = [];
  const tell = (what, detail) => listeners.forEach((listener) => listener[what]?.(detail));
  const attempt = (step) => { try { return step(); } catch { return null; } };

  let state = create();                // all that is known
  const me = Math.random().toString(36).slice(2, 7);
  let session = null, locked = false, offline = false;
  let known = new Map(), left = [];    // what the LMS took, as it was then; of that, what had no room
  let room = 0, slow = 0;              // how much the LMS has shown to take; its slowness
  let timer = 0, typing = 0, failing = false, queue = Promise.resolve();

  /* Whether a field is as the LMS has it. Its revision counts up after each sending. */
  const mark = ({ r, b, v, o }) => [r, b, v === null, o.length].join();
  const marks = (some) => new Map(fields(some).map((field) => [name(field), mark(field)]));
  const isNewer = () => fields(state).some((field) => known.get(name(field)) !== mark(field));

  function count() {
    state.rev += 1;
    state.seen[me] = state.rev;
  }

  /* Takes in another copy. What was changed here and seen by nobody yet stays what the page shows. */
  function absorb(other, isFresh = ({ r }) => r > state.rev) {
    const fresh = fields(state).filter(isFresh), rev = Math.max(state.rev, other.rev) + 1;
    fresh.forEach(({ item, key }) => { state.items[item][key].r = rev; });
    state = merge(state, other);
    tell('show');
  }

  /* The copy in the browser. Without a learner's name nobody else may find it: it goes with the tab. */
  const shop = { store: null, key: '', text: null, rev: 0, timer: 0, works: false, took: 0 };

  function openShop(learner) {
    shop.key = ['laroverk', own, learner].join(' ');
    const open = (kind) => attempt(() => {
      window[kind].setItem(shop.key + ' ', '');
      window[kind].removeItem(shop.key + ' ');
      return window[kind];
    });
    shop.store = (learner && open('localStorage')) || open('sessionStorage');
    takeIn();
  }

  const look = () => attempt(() => shop.store.getItem(shop.key));

  /* Null also for what a later version has left there, which then stays. */
  function readShop() {
    const copy = attempt(() => JSON.parse(look()));
    return copy && copy.version === 1 && copy.state?.items ? copy : null;
  }

  /* Another page of the same learner may have written since: what it wrote comes first into ours. */
  function takeIn() {
    if (look() === shop.text) return;
    while (look() && !readShop()) shop.key += '+';
    const text = look(), copy = readShop();
    if (!copy || text === shop.text) return;
    Object.assign(shop, { text, took: copy.took || shop.took });
    absorb(copy.state);
  }

  function keepHere() {
    clearTimeout(shop.timer);
    shop.timer = 0;
    if (!shop.store) return;
    takeIn();
    count();
    const text = JSON.stringify({ version: 1, took: shop.took, state });
    shop.works = attempt(() => { shop.store.setItem(shop.key, text); return true; }) === true;
    if (shop.works) Object.assign(shop, { text, rev: state.rev });
    tell('show');
  }

  const empty = () => attempt(() => { shop.store.removeItem(shop.key); });

  /* The clock runs while the page is seen and used, in seconds. */
  let spent = 0, since = performance.now(), used = since;

  function seconds() {
    const now = performance.now(), until = Math.min(now, used + IDLE);
    if (since) spent += Math.max(0, until - since);
    since = document.hidden ? 0 : now;
    return spent / 1000;
  }

  function use() {
    seconds();
    used = performance.now();
  }

  /* What goes to the LMS: by choice no private words. */
  const isSecret = ({ v, o, w, key }) => isPrivate && (v !== null || o.length) && w !== '' && !laroverk.isShared(key);
  const secrets = () => fields(state).filter(isSecret).map(name);
  const limit = () => state.limit || room || session.limits[0];

  function coded(most) {
    count();
    return serialise(state, most, secrets(), Math.floor(Date.now() / 60000));
  }

  async function put(most) {
    if (!session) return false;
    const lms = session, { text, left: away } = coded(most), now = marks(state), { rev } = state, start = performance.now();
    const written = text.length <= most && await lms.write(text);
    if (session !== lms) return false;
    const saved = await lms.commit(seconds());
    slow = performance.now() - start;
    if (!saved || !written) return false;
    [known, left] = [now, away];
    if (most > lms.limits[0]) {            // the next launch shows whether it really did
      shop.took = rev;
      keepHere();
    }
    return true;
  }

  /* First what every LMS takes; then, unless we know better, more of it; back again where that fails. */
  async function writeAll() {
    const [safe, most] = session?.limits || [], first = session && limit();
    if (await put(first)) {
      if (state.limit || room || left.length === secrets().length) return true;
      if (await put(most)) {
        room = most;
        return true;
      }
    } else if (!(first > safe)) return false;
    if (!await put(safe)) return false;
    room = safe;
    return true;
  }

  const isDone = () => laroverk.items.every((item) => state.items[item]?.done?.v === '1');

  async function sendNow() {
    if (!session) return false;
    clearTimeout(timer);
    timer = typing = 0;
    const completed = await complete(), wants = !locked && isNewer();
    const saved = await (wants ? writeAll() : session?.commit(seconds())) && completed;
    if (!saved) timer = setTimeout(send, Math.max(TIRED, wait()));
    if (wants || saved === failing) tell('say', saved ? 'saved' : 'unsaved');
    failing = !saved;
    tell('show');
    return saved;
  }

  /* One after the other. */
  const send = () => (queue = queue.then(sendNow, sendNow));
  const wait = () => Math.min(20 * slow, LONG);

  function schedule(quiet) {
    const now = performance.now();
    typing = typing || now;
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(wait(), Math.min(quiet, typing + OFTEN - now)));
  }

  /* A status that was reached is never taken back; it is set anew where the LMS has lost it. Some menus show it
     only after a later commit. */
  async function complete() {
    if (!isDone() || session.review || session.done) return true;
    session.done = await session.complete() === true;
    if (session?.done) [1000, 4000].forEach((later) => setTimeout(() => session?.commit(seconds()), later));
    return session?.done;
  }

  /* Leaving: nothing is waited for. */
  function leave(forGood) {
    if (shop.timer || isNewer()) keepHere();
    if (!session) return;
    clearTimeout(timer);
    if (isDone() && !session.review && !session.done) session.complete();
    if (!locked && isNewer()) {
      const { text, left: away } = coded(limit());
      if (text.length <= limit() && session.write(text, true)) away.forEach((one) => known.delete(one));
    }
    session.commit(seconds(), true);
    if (!forGood) return;
    session.finish();
    session = null;
  }

  /* Coming back to it. */
  function back() {
    if (document.hidden) return;
    seconds();
    takeIn();
    if (session && isNewer()) schedule(THERE);
  }

  /* Opening: what the LMS has, what the browser has, and what was written meanwhile become one. */
  function open(opened) {
    const theirs = parse(opened.text), there = theirs || create(), [safe] = opened.limits;
    if (shop.store && !laroverk.learner) empty();
    openShop(opened.learner);
    locked = !theirs;
    offline = false;
    known = marks(there);
    if (there.whole === false && opened.text.length > 1000) there.limit = opened.text.length;
    if (shop.took > there.rev) there.limit ||= safe;
    absorb(there, ({ b }) => b === me);
    session = opened;
    const begun = session.begin(isDone());
    queue = queue.then(() => begun);
    if (isNewer()) keepHere(); else empty();
    tell('say', locked ? 'locked' : 'online');
    return send();
  }

  /* `shown` is what the field showed before: what it did not show is kept as another version. */
  function edit(item, key, v, w = '', shown = v) {
    const all = state.items[item] ??= {}, old = all[key] || { v: '', o: [] };
    if (old.v === v) return;
    const unseen = old.v && old.v !== shown && !v.startsWith(old.v) ? [old.v] : [], words = w || old.w || '';
    const o = versions([...old.o, ...unseen], { v, w: words }), u = old.v === null ? old.r : old.u || 0;
    all[key] = { r: state.rev + 1, b: me, v, w: words, o, u };
    shop.timer = shop.timer || setTimeout(keepHere, HERE);
    use();
    schedule(THERE);
    tell('changed', { item, key });
  }

  /* The page's life. */
  document.addEventListener('visibilitychange', () => { if (document.hidden) leave(false); else back(); });
  addEventListener('pagehide', (event) => leave(!event.persisted));
  addEventListener('pageshow', back);
  addEventListener('storage', (event) => { if (event.key === shop.key) takeIn(); });
  ['keydown', 'pointerdown', 'scroll'].forEach((kind) => addEventListener(kind, use, { capture: true, passive: true }));
  setInterval(() => { if (session && !document.hidden) send(); }, ALIVE);

  /* An LMS that comes late is still taken. */
  async function start() {
    if (laroverk.learner && !shop.store) openShop(laroverk.learner);
    const opened = await laroverk.connect?.();
    if (opened) return open(opened);
    if (laroverk.connect) setTimeout(start, OFTEN);
    if (!shop.store) openShop('');
    if (offline) return;
    offline = true;
    if (fields(state).length) keepHere();
    tell('say', 'offline');
  }

  laroverk.keeper = {
    start, edit, send,
    soon: () => schedule(0),
    /* What another page has sent to the LMS in the meantime. */
    meet(text) {
      const other = parse(text);
      if (other) absorb(other);
      schedule(0);
    },
    /* 'open', 'review', 'locked' if the LMS has what cannot be read here; 'offline'; 'waiting' before and after. */
    mode: () => (session ? (locked && 'locked') || (session.review && 'review') || 'open' : (offline && 'offline') || 'waiting'),
    listen: (listener) => listeners.push(listener),
    get: (item, key) => state.items[item]?.[key],
    fields: () => fields(state),
    /* Where a field's words are: 'lms', 'browser', 'elsewhere', or 'nowhere' but on this page. */
    whereabouts(field) {
      if (field.v === null) return 'elsewhere';
      if (known.get(name(field)) === mark(field) && !left.includes(name(field))) return 'lms';
      return shop.works && shop.rev >= field.r ? 'browser' : 'nowhere';
    },
    /* Takes in what another copy holds, such as a workbook from a file. */
    take(other) {
      absorb(other);
      keepHere();
      return send();
    },
    /* Whether leaving now would lose a word. */
    isAtRisk: () => fields(state).some((field) => field.w && laroverk.keeper.whereabouts(field) === 'nowhere'),
    async share(item, key) {
      const { v, w } = state.items[item]?.[key] ?? {};
      return Boolean(v && session?.share) && await session.share(key, w, v) === true && send();
    },
    /* True if the LMS has all. It is not waited for without end. */
    async close() {
      const saved = await Promise.race([send(), new Promise((go) => setTimeout(go, BYE))]);
      const { beforeClose, close } = session || {};
      beforeClose?.();
      leave(true);
      await close?.();
      return saved;
    },
  };
})();
