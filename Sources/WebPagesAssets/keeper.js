/* Keeps what the learner ticks and writes: in the browser within a second, in the LMS after three seconds of
   quiet. It drives one session of an LMS, which an exporter's script opens, and tells the page what lies where.

   session = { text, done, review, learner, limits, write, complete, commit, finish, close, share }
   Its functions answer true or false, at once or as a promise; those that leave do not wait for one. */
(() => {
  'use strict';
  const { create, fields, serialise, parse, merge, name } = laroverk.state;
  const HERE = 500, THERE = 3000, OFTEN = 30000, ALIVE = 600000, IDLE = 1800000, TIRED = 15000;
  const own = document.body.dataset.package, isPrivate = document.body.dataset.private === 'browser';
  const listeners = [];
  const tell = (what, detail) => listeners.forEach((listener) => listener[what]?.(detail));
  const attempt = (step) => { try { return step(); } catch { return null; } };

  let state = create();                // all that is known
  let base = 0;                        // the revision that the LMS gave at launch
  let me = Math.random().toString(36).slice(2, 6);
  let session = null, locked = false, offline = false;
  let sent = 0, left = [], slow = 0;   // the last revision that the LMS took; what had no room; its slowness
  let timer = 0, typing = 0, queue = Promise.resolve();

  /* The copy in the browser. Without a learner's name nobody else may find it: it goes with the tab. */
  const shop = { store: null, key: '', text: '', rev: 0, timer: 0, works: false };

  function openShop(learner) {
    shop.key = ['laroverk', own, learner].join(' ');
    const open = (kind) => attempt(() => {
      window[kind].setItem(shop.key + ' ', '');
      window[kind].removeItem(shop.key + ' ');
      return window[kind];
    });
    shop.store = (learner && open('localStorage')) || open('sessionStorage');
  }

  function readShop() {
    const text = attempt(() => shop.store.getItem(shop.key)), copy = attempt(() => JSON.parse(text));
    return copy && copy.version === 1 && copy.state?.items ? { ...copy, text } : null;
  }

  /* Another page of the same learner may have written since: what it wrote comes first into ours. */
  function takeIn() {
    const copy = readShop();
    if (!copy || copy.text === shop.text) return;
    state = merge(state, copy.state, shop.rev);
    shop.text = copy.text;
    tell('show');
  }

  function keepHere() {
    clearTimeout(shop.timer);
    shop.timer = 0;
    takeIn();
    state.rev += 1;
    const text = JSON.stringify({ version: 1, me, base, state });
    shop.works = attempt(() => { shop.store.setItem(shop.key, text); return true; }) === true;
    if (shop.works) Object.assign(shop, { text, rev: state.rev });
    return shop.works;
  }

  const empty = () => attempt(() => { shop.store.removeItem(shop.key); shop.text = ''; });

  /* The clock runs while the page is seen and used, in seconds. */
  let spent = 0, since = performance.now(), used = since;

  function seconds() {
    const now = performance.now(), until = Math.min(now, used + IDLE);
    if (since) spent += Math.max(0, until - since);
    since = document.hidden ? 0 : now;
    return spent / 1000;
  }

  /* What goes to the LMS: by choice no private words. */
  const isSecret = ({ v, w, key }) => isPrivate && v !== null && w !== '' && !laroverk.isShared(key);
  const secrets = () => fields(state).filter(isSecret).map(({ item, key }) => name(item, key));
  const isNewer = () => fields(state).some((field) => field.r > sent);

  function coded(limit) {
    state.rev += 1;
    state.seen[me] = state.rev;
    return serialise(state, limit, secrets(), Math.floor(Date.now() / 60000));
  }

  /* First what every LMS takes; then, unless we know better, more of it; back again where that fails. */
  async function writeAll() {
    const [safe, most] = session.limits, limit = state.limit || safe;
    const little = coded(limit);
    left = little.left;
    if (little.text.length > limit || !await session.write(little.text)) return false;
    if (state.limit || left.length === secrets().length || most <= safe) return true;
    await session.commit(seconds());
    const much = coded(most);
    if (await session.write(much.text) && await session.commit(seconds())) {
      left = much.left;
      return true;
    }
    state.limit = safe;
    return session.write(coded(safe).text);
  }

  const isDone = () => laroverk.items.every((item) => state.items[item]?.done?.v === '1');

  async function sendNow() {
    if (!session) return false;
    clearTimeout(timer);
    timer = typing = 0;
    const start = performance.now(), wants = !locked && isNewer();
    const completed = await complete(), written = !wants || await writeAll(), rev = state.rev;
    const saved = await session?.commit(seconds()) && written && completed;
    slow = performance.now() - start;
    if (saved && wants) sent = rev;
    if (!saved) timer = setTimeout(send, Math.max(TIRED, 20 * slow));
    tell('say', saved ? 'saved' : 'unsaved');
    tell('show');
    return saved;
  }

  /* One after the other. */
  const send = () => (queue = queue.then(sendNow, sendNow));

  function schedule(wait) {
    const now = performance.now();
    typing = typing || now;
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(20 * slow, Math.min(wait, typing + OFTEN - now)));
  }

  /* A status that was reached is never taken back; it is set anew where the LMS has lost it. Some menus show it
     only after a later commit. */
  async function complete() {
    if (!isDone() || session.review || session.done) return true;
    session.done = await session.complete() === true;
    if (session.done) [1000, 4000].forEach((wait) => setTimeout(() => session?.commit(seconds()), wait));
    return session.done;
  }

  /* Leaving: nothing is waited for. */
  function leave(forGood) {
    if (shop.timer) keepHere();
    if (!session) return;
    clearTimeout(timer);
    if (isDone() && !session.review && !session.done) session.complete();
    if (!locked && isNewer()) {
      const { text } = coded(state.limit || session.limits[0]);
      if (text.length <= (state.limit || session.limits[0])) session.write(text, true);
    }
    session.commit(seconds(), true);
    if (!forGood) return;
    session.finish(isDone());
    session = null;
  }

  /* Opening: what the LMS has, what the browser has, and what was ticked meanwhile become one. */
  function open(opened) {
    const meanwhile = state, theirs = parse(opened.text);
    openShop(opened.learner);
    locked = theirs === null;
    state = theirs || create();
    base = sent = state.rev;
    if (theirs && opened.text && !theirs.whole && opened.text.length > 1000) state.limit = opened.text.length;
    takeBack(readShop(), state);
    touch(meanwhile, (field) => field.v !== null);
    state = merge(meanwhile, state, 0);
    touch(state, ({ item, key, v, o }) => {
      const there = theirs?.items[item]?.[key];
      return !there || there.v !== v || there.o.length !== o.length;
    });
    session = opened;
    if (locked) tell('say', 'locked');
    tell('show');
    if (isNewer()) keepHere();
    return send();
  }

  function takeBack(copy, theirs) {
    if (!copy) return;
    me = copy.me;
    state = merge(copy.state, theirs, Math.max(copy.base, theirs.seen[me] || 0));
    const isThere = ({ item, key, v }) => v === null || theirs.items[item]?.[key]?.v === v;
    if (fields(copy.state).every(isThere)) empty();
    else Object.assign(shop, { text: copy.text, rev: copy.state.rev });
  }

  /* Counts fields as changed now. */
  function touch(some, isChosen) {
    const rev = Math.max(some.rev, state.rev) + 1;
    fields(some).filter(isChosen).forEach(({ item, key }) => { some.items[item][key].r = rev; });
  }

  /* `shown` is what the field showed before: what it did not show is kept as another version. */
  function edit(item, key, v, w = '', shown = v) {
    const all = state.items[item] ??= {}, old = all[key];
    if (old ? old.v === v : v === '') return;
    const unseen = old?.v?.length > 1 && old.v !== shown && !v.startsWith(old.v) ? [old.v] : [];
    const o = [...(old?.o || []), ...unseen], u = old?.v === null ? old.r : old?.u || 0;
    all[key] = { r: state.rev + 1, v, w: w || old?.w || '', o, u };
    shop.timer = shop.timer || setTimeout(keepHere, HERE);
    used = performance.now();
    schedule(THERE);
    tell('changed', { item, key });
  }

  /* The page's life. */
  document.addEventListener('visibilitychange', () => { if (document.hidden) leave(false); else seconds(); });
  addEventListener('pagehide', (event) => leave(!event.persisted));
  addEventListener('storage', (event) => { if (shop.text && event.key === shop.key) takeIn(); });
  setInterval(() => { if (session && !document.hidden) send(); }, ALIVE);

  async function start() {
    const opened = await laroverk.connect?.();
    if (opened) return open(opened);
    offline = true;
    openShop('');
    takeBack(readShop(), state);
    tell('say', 'offline');
    return tell('show');
  }

  laroverk.keeper = {
    start, edit, send,
    soon: () => schedule(0),
    /* What another page has sent to the LMS in the meantime. */
    meet(text) {
      const other = parse(text);
      if (other) state = merge(state, other, sent);
      tell('show');
    },
    listen: (listener) => listeners.push(listener),
    get: (item, key) => state.items[item]?.[key],
    fields: () => fields(state),
    /* Where a field's words are: 'lms', 'browser', 'elsewhere', or 'nowhere' but on this page. */
    whereabouts({ item, key, v, r }) {
      if (v === null) return 'elsewhere';
      if (session && r <= sent && !left.includes(name(item, key))) return 'lms';
      return shop.works && shop.rev >= r ? 'browser' : 'nowhere';
    },
    /* Takes in what another copy holds, such as a workbook from a file. */
    take(other) {
      touch(other, (field) => state.items[field.item]?.[field.key]?.v !== field.v);
      state = merge(other, state, 0);
      keepHere();
      tell('show');
      return send();
    },
    async close() {
      await send();
      const { beforeClose, close } = session || {};
      beforeClose?.();
      leave(true);
      return close?.();
    },
  };
})();
