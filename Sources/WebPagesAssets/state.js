/* All that a learner has ticked and written, and how two copies of it become one without losing a word.

   state = { rev, seen, limit, items: { item: { key: field } } }
   field = { r, b, v, w, o, at, u }: the revision it was changed in, and by whom; its text, null when it lies on
   another computer; the words of its question, none for a box to tick; other versions of it; when it was saved
   elsewhere, in minutes; the revision that it was written over unseen, or 0.
   Revisions count up. Each opened page writes under a name of its own; `seen` holds for each writer the last
   revision whose changes went into this state. So two copies of a field tell which of them knew the other. */
(() => {
  'use strict';
  const { encode, decode, bytes } = laroverk.codec;
  const RECORD = '\x1e', PART = '\x1f', SAME = '\x1d', ESCAPE = '\x1b', WRITERS = 10;
  const base36 = (number) => number.toString(36), number36 = (text) => parseInt(text, 36) || 0;

  const create = () => ({ rev: 0, seen: {}, limit: 0, items: {} });
  const fields = (state) => Object.entries(state.items).flatMap(([item, all]) =>
    Object.entries(all).map(([key, field]) => ({ item, key, ...field })));
  const name = ({ item, key }) => item + PART + key;
  const isShort = ({ v, o }) => v !== null && v.length < 2 && !o.length;
  const isAway = ({ v, o }) => v === null && !o.length;

  /* A key ends as its question's words do, written as an address is. */
  const slug = (words) => words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

  function shorten(key, words) {
    const end = slug(words);
    return end && key.endsWith(end) ? key.slice(0, -end.length) + SAME : key;
  }

  const escape = (text) => text.replace(/[\x1b-\x1f]/g, (mark) => ESCAPE + String.fromCharCode(mark.charCodeAt(0) + 64));
  const unescape = (text) => text.replace(/\x1b([\x5b-\x5f])/g, (_, mark) => String.fromCharCode(mark.charCodeAt(0) - 64));

  /* Fletcher's sum of the bytes: whether the text came back whole. */
  function checksum(all) {
    let first = 1, second = 0;
    for (const byte of all) {
      first = (first + byte) % 65521;
      second = (second + first) % 65521;
    }
    return base36(second * 65536 + first);
  }

  /* Written in this order, so that what is cut off at the end is text, and its field is still named: revisions;
     ticks and choices; what lies elsewhere, without its words; the questions; their texts, the shortest first. */
  function lines(all, writers) {
    let last = '';
    return all.map((field) => {
      const { item, key, r, b, v, u, at } = field, w = isAway(field) ? '' : field.w, place = item === last ? '' : item;
      const away = (isAway(field) ? '?' : '+') + base36(at || 0), value = isShort(field) ? '!' + v : '';
      last = item;
      const writer = writers.indexOf(b) < 0 ? '-' : base36(writers.indexOf(b));
      const parts = [place, shorten(key, w), base36(r) + writer, w, v === null ? away : value];
      return (u ? [...parts, base36(u)] : parts).map(escape).join(PART) + RECORD;
    });
  }

  const texts = (field) => [field.v ?? '', ...field.o];
  const bulk = (field) => texts(field).join('').length + (laroverk.items?.includes(field.item) ? 0 : 1e9);

  function write(state, left, now, isTight) {
    const all = fields(state).map((field) => (left.has(name(field))
      ? { ...field, v: null, o: [], at: field.v === null ? field.at : now } : field));
    const byKey = (a, b) => (name(a) < name(b) ? -1 : 1);
    const short = all.filter(isShort).sort(byKey), away = isTight ? [] : all.filter(isAway).sort(byKey);
    const long = all.filter((field) => !isShort(field) && !isAway(field)).sort((a, b) => bulk(a) - bulk(b) || byKey(a, b));
    const seen = isTight ? [] : Object.entries(state.seen).sort((a, b) => b[1] - a[1]).slice(0, WRITERS);
    const head = [base36(state.rev), base36(state.limit), ...seen.map(([who, rev]) => who + ':' + base36(rev))];
    const parts = [head.join(PART) + RECORD, ...lines([...short, ...away, ...long], seen.map(([who]) => who)), RECORD];
    const ends = [parts.join(''), ...long.map((field) => texts(field).map(escape).join(PART) + RECORD)];
    const all8 = bytes(ends.join('')), coded = encode(ends);
    return { long, ends: coded.ends, text: ['2', all8.length, checksum(all8), coded.code].join(';') };
  }

  /* The state as ASCII of at most `limit` characters, and which fields found no room in it; those in `without`
     are left out from the beginning. `now` is in minutes. Where not even the names of what is left out find room,
     they go, and with them the claim to have seen it. */
  function serialise(state, limit, without = [], now = 0) {
    const left = new Set(without);
    for (let isTight = false; ;) {
      const { text, long, ends } = write(state, left, now, isTight);
      if (text.length <= limit || isTight) return { text, left: [...left] };
      const over = text.length - limit, room = ends[ends.length - 1] - over;
      const from = Math.min(ends.findIndex((end) => end > room) - 1, long.length - 1);
      long.slice(Math.max(0, from)).forEach((field) => left.add(name(field)));
      isTight = !long.length;
    }
  }

  /* Reading. A state that was cut gives what stands before the cut, and names the rest as lying elsewhere. */
  function read(all8, whole) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(all8), cut = text.lastIndexOf(RECORD) + 1;
    const records = text.slice(0, cut).split(RECORD), state = create();
    if (!cut) return { ...state, whole };
    const [rev, limit, ...seen] = records[0].split(PART), writers = seen.map((pair) => pair.split(':')[0]);
    Object.assign(state, { rev: number36(rev), limit: number36(limit), whole });
    const end = records.indexOf('', 1), long = [];
    if (end >= 0) seen.forEach((pair, n) => { state.seen[writers[n]] = number36(pair.split(':')[1]); });
    let item = '';
    records.slice(1, end < 0 ? undefined : end).forEach((record) => {
      const [place, short, r, w, value, u] = record.split(PART).map(unescape);
      if (value === undefined) return;
      item = place || item;
      const by = { r: number36(r.slice(0, -1)), b: writers[parseInt(r.slice(-1), 36)] || '' }, isShort = value[0] === '!';
      const field = { ...by, v: isShort ? value.slice(1) : null, w, o: [], at: isShort ? 0 : number36(value.slice(1)), u: number36(u || '') };
      if (!value || value[0] === '+') long.push([field, !value]);
      (state.items[item] ??= {})[short.replace(SAME, () => slug(w))] = field;
    });
    if (end >= 0) records.slice(end + 1, -1).forEach((record, n) => {
      const [v, ...o] = record.split(PART).map(unescape), [field, isHere] = long[n] || [{}];
      Object.assign(field, isHere ? { v, o } : { o });
    });
    return state;
  }

  /* Before answers could be written: 1;{"item":{"done":true,"ticks":["step.x"]}}. */
  function readFirstVersion(json) {
    const state = create();
    const tick = (item, key) => { (state.items[item] ??= {})[key] = { r: 0, b: '', v: '1', w: '', o: [] }; };
    try {
      Object.entries(JSON.parse(json)).forEach(([item, { done, ticks }]) => {
        if (done) tick(item, 'done');
        ticks.forEach((key) => tick(item, key));
      });
      return state;
    } catch {
      return null;
    }
  }

  /* The state, or null if the text is none of ours, or of a later version: then it stays as it is. */
  function parse(text) {
    if (text === '') return create();
    const first = /^1;(\{.*\})$/s.exec(text), second = /^2;(\d+);(\w+);/.exec(text);
    if (first) return readFirstVersion(first[1]);
    if (!second) return null;
    const all8 = decode(text.slice(second[0].length), Number(second[1]));
    return read(all8, all8.length === Number(second[1]) && checksum(all8) === second[2]);
  }

  const knows = (state, field) => (state.seen[field.b] || 0) >= field.r;
  const isSame = (a, b) => a.r === b.r && (a.b === b.b || !a.b || !b.b);
  const versions = (all, { v, w }) => [...new Set(all)].filter((text) => text && text !== v && (w || text.length > 1));

  /* Two copies of a field. If one of them was written by who had seen the other, it wins; else both are kept. */
  function mergeField(ours, theirs, mine, other) {
    if (!ours || !theirs) return ours || theirs;
    const oursIsOld = knows(other, ours), theirsIsOld = knows(mine, theirs), isClear = oursIsOld !== theirsIsOld;
    const oursWins = isClear ? theirsIsOld : ours.r > theirs.r || (ours.r === theirs.r && ours.b >= theirs.b);
    let [newer, older] = oursWins ? [ours, theirs] : [theirs, ours];
    const same = isSame(ours, theirs);
    if (same && newer.v === null) [newer, older] = [older, newer];
    const replaced = !same && isClear && newer.v !== null && older.r > (newer.u || 0);
    const w = newer.w || older.w, more = replaced || older.v === null ? [] : [older.v];
    const u = Math.max(newer.u || 0, older.u || 0, older.v === null && !same ? older.r : 0);
    return { ...newer, w, u, o: versions([...older.o, ...newer.o, ...more], { v: newer.v, w }) };
  }

  function merge(ours, theirs) {
    const state = { ...create(), rev: Math.max(ours.rev, theirs.rev), limit: theirs.limit || ours.limit };
    [ours, theirs].forEach(({ seen }) => Object.entries(seen).forEach(([who, rev]) => {
      state.seen[who] = Math.max(rev, state.seen[who] || 0);
    }));
    [ours, theirs].flatMap(fields).forEach(({ item, key }) => {
      (state.items[item] ??= {})[key] = mergeField(ours.items[item]?.[key], theirs.items[item]?.[key], ours, theirs);
    });
    return state;
  }

  laroverk.state = { create, fields, serialise, parse, merge, name, versions };
})();
