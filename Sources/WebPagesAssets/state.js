/* All that a learner has ticked and written, and how two copies of it become one without losing a word.

   state = { rev, seen, limit, items: { item: { key: field } } }
   field = { r, v, w, o, at, u }: the revision it was changed in; its text, null when it lies on another computer;
   the words of its question; other versions of it; when it was saved elsewhere, in minutes; the revision that
   it was written over unseen, or 0.
   Revisions count up; `seen` holds for each writer the last of its revisions that went into this state. */
(() => {
  'use strict';
  const { encode, decode, size } = laroverk.codec;
  const RECORD = '\x1e', PART = '\x1f', SAME = '\x1d', ESCAPE = '\x1b';
  const base36 = (number) => number.toString(36), number36 = (text) => parseInt(text, 36) || 0;

  const create = () => ({ rev: 0, seen: {}, limit: 0, items: {} });
  const fields = (state) => Object.entries(state.items).flatMap(([item, all]) =>
    Object.entries(all).map(([key, field]) => ({ item, key, ...field })));
  const isShort = (field) => field.v !== null && field.v.length < 2 && !field.o.length;

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
  function checksum(bytes) {
    let first = 1, second = 0;
    for (const byte of bytes) {
      first = (first + byte) % 65521;
      second = (second + first) % 65521;
    }
    return base36(second * 65536 + first);
  }

  /* Written in this order, so that what is cut off at the end is text, and its question is still named:
     revisions; ticks and choices; the questions; the texts, the shortest first. */
  function header(state) {
    const seen = Object.entries(state.seen).map(([who, rev]) => who + ':' + base36(rev));
    return [base36(state.rev), base36(state.limit), ...seen].join(PART);
  }

  function lines(all) {
    let last = '';
    return all.map((field) => {
      const item = field.item === last ? '' : field.item, value = isShort(field) ? '!' + field.v : '';
      const away = field.v === null ? '?' + base36(field.at || 0) : value;
      last = field.item;
      const parts = [item, shorten(field.key, field.w), base36(field.r), field.w, away];
      return (field.u ? [...parts, base36(field.u)] : parts).map(escape).join(PART) + RECORD;
    });
  }

  const bulk = (field) => field.v.length + field.o.join('').length;

  function write(state, left, now) {
    const all = fields(state).map((field) => (left.has(field.item + PART + field.key) && field.v !== null
      ? { ...field, v: null, o: [], at: now } : field));
    const byKey = (a, b) => (a.item + PART + a.key < b.item + PART + b.key ? -1 : 1);
    const short = all.filter(isShort).sort(byKey), away = all.filter((field) => field.v === null).sort(byKey);
    const long = all.filter((field) => field.v !== null && !isShort(field)).sort((a, b) => bulk(a) - bulk(b) || byKey(a, b));
    const parts = [header(state) + RECORD, ...lines([...short, ...away, ...long]), RECORD];
    const texts = long.map((field) => [field.v, ...field.o].map(escape).join(PART) + RECORD);
    const text = [...parts, ...texts].join(''), { code, ends } = encode([parts.join(''), ...texts]);
    return { long, ends, text: ['2', size(text), checksum(laroverk.codec.bytes(text)), code].join(';') };
  }

  /* The state as ASCII of at most `limit` characters, and which fields found no room in it; those in `without`
     are left out from the beginning. `now` is in minutes. */
  function serialise(state, limit, without = [], now = 0) {
    const left = new Set(without);
    for (;;) {
      const { text, long, ends } = write(state, left, now);
      if (text.length <= limit || long.length === 0) return { text, left: [...left] };
      const over = text.length - limit, room = ends[ends.length - 1] - over;
      const from = Math.min(ends.findIndex((end) => end > room) - 1, long.length - 1);
      long.slice(Math.max(0, from)).forEach((field) => left.add(field.item + PART + field.key));
    }
  }

  /* Reading. A state that was cut gives what stands before the cut, and names the rest as lying elsewhere. */
  function read(bytes, whole) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), cut = text.lastIndexOf(RECORD) + 1;
    const records = text.slice(0, cut).split(RECORD), state = create();
    if (!cut) return { ...state, whole };
    const [rev, limit, ...seen] = records[0].split(PART);
    Object.assign(state, { rev: number36(rev), limit: number36(limit), whole });
    seen.map((pair) => pair.split(':')).forEach(([who, at]) => { state.seen[who] = number36(at); });
    const end = records.indexOf('', 1), long = [];
    let item = '';
    records.slice(1, end < 0 ? undefined : end).forEach((record) => {
      const [place, short, r, w, value, u] = record.split(PART).map(unescape);
      if (value === undefined) return;
      item = place || item;
      const field = { r: number36(r), v: null, w, o: [], at: number36(value.slice(1)), u: number36(u || '') };
      if (value[0] === '!') field.v = value.slice(1);
      if (!value) long.push(field);
      (state.items[item] ??= {})[short.replace(SAME, () => slug(w))] = field;
    });
    if (end >= 0) records.slice(end + 1, -1).forEach((record, n) => {
      if (long[n]) [long[n].v, ...long[n].o] = record.split(PART).map(unescape);
    });
    return state;
  }

  /* Before answers could be written: 1;{"item":{"done":true,"ticks":["step.x"]}}. */
  function readFirstVersion(json) {
    const state = create();
    const tick = (item, key) => { (state.items[item] ??= {})[key] = { r: 0, v: '1', w: '', o: [] }; };
    try {
      Object.entries(JSON.parse(json)).forEach(([item, { done, ticks }]) => {
        if (done) tick(item, 'done');
        (ticks || []).forEach((key) => tick(item, key));
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
    const bytes = decode(text.slice(second[0].length), Number(second[1]));
    return read(bytes, bytes.length === Number(second[1]) && checksum(bytes) === second[2]);
  }

  /* Two copies of a field. What only one of them changed since `base` wins; of two changes both are kept, and so
     is what the other has never seen. */
  function mergeField(ours, theirs, base) {
    if (!ours || !theirs) return ours || theirs;
    const [newer, older] = ours.r >= theirs.r ? [ours, theirs] : [theirs, ours];
    if (older.v === null) return newer.v === null ? newer : keepBoth(newer, older, newer.o);
    if (newer.v === null) return newer.r === older.r ? keepBoth(older, newer, []) : keepBoth(newer, older, [older.v]);
    const changed = [ours, theirs].filter((field) => field.r > base);
    const known = changed.length === 1 && changed[0] === newer && older.r > (newer.u || 0);
    return keepBoth(newer, older, known ? [] : [older.v]);
  }

  const keepBoth = (field, other, more) => ({ ...field, o: distinct([...other.o, ...field.o, ...more], field.v) });
  const distinct = (all, but) => [...new Set(all)].filter((text) => text !== but && text.length > 1);

  /* `base` is the last revision that both had in common. */
  function merge(ours, theirs, base) {
    const state = { ...create(), rev: Math.max(ours.rev, theirs.rev), limit: theirs.limit || ours.limit };
    [ours, theirs].forEach(({ seen }) => Object.entries(seen).forEach(([who, rev]) => {
      state.seen[who] = Math.max(rev, state.seen[who] || 0);
    }));
    [ours, theirs].flatMap(fields).forEach(({ item, key }) => {
      (state.items[item] ??= {})[key] = mergeField(ours.items[item]?.[key], theirs.items[item]?.[key], base);
    });
    return state;
  }

  laroverk.state = { create, fields, serialise, parse, merge, name: (item, key) => item + PART + key };
})();
