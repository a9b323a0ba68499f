/* What SCORM 1.2 and 2004 have in common: finding the LMS, beginning, and calls that never throw. */
(() => {
  'use strict';
  const PATIENCE = 5000;
  const attempt = (step) => { try { return step(); } catch { return null; } };

  /* A window of another origin throws: go on past it. */
  function findUpwards(from, name, first) {
    for (let place = from, depth = 0; place && depth < 100; depth += 1) {
      const here = place, found = attempt(() => here[name] && here[name][first] && here[name]);
      if (found) return found;
      const parent = attempt(() => here.parent);
      place = parent === here ? null : parent;
    }
    return null;
  }

  const find = (name, first) =>
    findUpwards(window, name, first) || findUpwards(attempt(() => window.top.opener), name, first);

  const isTrue = (answer) => answer === 'true' || answer === '1';

  /* The LMS's functions by our own short names; `prefix` is LMS in 1.2 and nothing in 2004. */
  function wrap(api, prefix) {
    const call = (name, ...values) => attempt(() => String(api[prefix + name](...values)));
    const get = (element) => (call('GetValue', element) ?? '').replace(/^(null|undefined)$/, '');
    const set = (element, value) => isTrue(call('SetValue', element, value));
    /* What cannot be read, null, must not be written over. */
    const read = (element) => {
      const answer = call('GetValue', element);
      return answer && answer.replace(/^(null|undefined)$/, '');
    };
    return { call, get, read, set, isTrue };
  }

  /* Some LMSs begin the session themselves and answer 101 or 103: when it answers, it runs. */
  function begins(lms, first, element) {
    if (isTrue(lms.call(first, ''))) return true;
    if (!/^10[13]$/.test(lms.call('GetLastError'))) return false;
    lms.get(element);
    return lms.call('GetLastError') === '0';
  }

  /* The LMS may come after the page does. Null after five seconds; asked again, it looks again. */
  laroverk.scorm = async (name, prefix, element) => {
    for (const opened = performance.now(); ;) {
      const api = find(name, prefix + 'Initialize'), lms = api && wrap(api, prefix);
      if (lms && begins(lms, 'Initialize', element)) return lms;
      if (performance.now() - opened > PATIENCE) return null;
      await new Promise((go) => setTimeout(go, 200));
    }
  };
})();
