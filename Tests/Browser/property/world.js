/* A small world with its own clock: an LMS that loses things, browsers that lose things, and a learner who opens,
   writes and leaves at random. The package's own scripts run in it as they are; only the page is played. */
(() => {
  'use strict';

  function createRandom(seed) {
    let value = seed * 2654435761 >>> 0;
    const next = () => {
      value = value + 0x6d2b79f5 >>> 0;
      let t = Math.imul(value ^ value >>> 15, value | 1);
      t ^= t + Math.imul(t ^ t >>> 7, t | 61);
      return ((t ^ t >>> 14) >>> 0) / 4294967296;
    };
    const below = (n) => Math.floor(next() * n);
    return { next, below, chance: (p) => next() < p, pick: (all) => all[below(all.length)] };
  }

  /* One macrotask: all promises that can go on have done so. */
  const breath = typeof setImmediate === 'function'
    ? () => new Promise((go) => setImmediate(go))
    : (() => {
      const { port1, port2 } = new MessageChannel(), waiting = [];
      port1.onmessage = () => waiting.shift()();
      return () => new Promise((go) => { waiting.push(go); port2.postMessage(0); });
    })();

  function createClock() {
    const timers = new Map();
    let now = 0, count = 0, skew = 0;
    const add = (run, wait, owner, again) => {
      count += 1;
      timers.set(count, { at: now + Math.max(0, Number(wait) || 0), run, owner, again });
      return count;
    };
    async function advance(ms) {
      const until = now + ms;
      for (;;) {
        let first = null;
        timers.forEach((timer, id) => { if (timer.at <= until && (!first || timer.at < timers.get(first).at)) first = id; });
        if (!first) break;
        const { at, run, again } = timers.get(first);
        now = Math.max(now, at);
        if (again) timers.get(first).at = now + again; else timers.delete(first);
        run();
        await breath();
      }
      now = until;
      await breath();
    }
    return {
      add, advance, now: () => now, date: () => 1.7e12 + now + skew, setBack: (ms) => { skew -= ms; },
      clear: (id) => timers.delete(id),
      stop: (owner) => timers.forEach((timer, id) => { if (timer.owner === owner) timers.delete(id); }),
    };
  }

  function createStorage() {
    const kept = new Map(), faults = { full: false, blocked: false };
    const check = () => { if (faults.blocked) throw new Error('blocked'); };
    return {
      kept, faults,
      getItem: (key) => { check(); return kept.get(key) ?? null; },
      setItem: (key, text) => {
        check();
        if (faults.full && text) throw new Error('full');
        kept.set(key, String(text));
      },
      removeItem: (key) => { check(); kept.delete(key); },
    };
  }

  const plainCodec = {
    bytes: (text) => new TextEncoder().encode(text),
    encode(texts) {
      let code = '';
      const ends = texts.map((text) => {
        for (const byte of plainCodec.bytes(text)) code += byte.toString(16).padStart(2, '0');
        return code.length;
      });
      return { code, ends };
    },
    decode(code, length) {
      const out = [];
      for (let n = 0; n + 2 <= code.length && out.length < length; n += 2) out.push(parseInt(code.slice(n, n + 2), 16));
      return Uint8Array.from(out);
    },
  };

  Object.assign(globalThis, { laroverkWorld: { createRandom, createClock, createStorage, plainCodec, breath } });
})();
