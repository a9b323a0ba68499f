/* A session of SCORM 2004, 4th edition, for keeper.js (Run-Time Environment 4th edition, chapter 4). */
(() => {
  'use strict';
  const DONE = 'cmi.completion_status', PASSED = 'cmi.success_status';
  const wantsPassed = document.body.dataset.status === 'passed';

  /* PT1H2M3.45S would do; seconds alone are read alike everywhere. */
  const span = (seconds) => `PT${(Math.round(seconds * 100) / 100).toFixed(2)}S`;

  /* Local time, since it has no zone: some LMSs refuse one (time(second,10,0), RTE 4.1.1.7). */
  function now() {
    const date = new Date();
    return new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
  }

  /* An answer to a question that is shared with the team. */
  function share(lms, key, words, text) {
    const pieces = text.match(/[^]{1,3900}/gu) || [], count = Number(lms.get('cmi.interactions._count')) || 0;
    return pieces.every((piece, n) => {
      const place = `cmi.interactions.${count + n}.`;
      return lms.set(place + 'id', pieces.length > 1 ? `${key}.${n + 1}` : key)
        && lms.set(place + 'type', 'long-fill-in')
        && lms.set(place + 'timestamp', now())
        && lms.set(place + 'description', words.slice(0, 250))
        && lms.set(place + 'learner_response', piece);
    });
  }

  function open(lms) {
    const status = lms.get(DONE), success = lms.get(PASSED);
    const done = status === 'completed' && (!wantsPassed || success === 'passed');
    const review = /^(review|browse)$/.test(lms.get('cmi.mode')) || lms.get('cmi.credit') === 'no-credit';
    const text = lms.read('cmi.suspend_data');
    return {
      text, done, review, learner: lms.get('cmi.learner_id'), limits: [48000, 64000],
      /* An LMS that tells no status may have a higher one, if we have been here before. */
      begin(isDone) {
        lms.set('cmi.exit', 'suspend');
        if (!review && !isDone && status !== 'completed' && (status || !text)) lms.set(DONE, 'incomplete');
      },
      write: (value) => lms.set('cmi.suspend_data', value),
      complete() {
        if (document.body.dataset.exit === 'normal') lms.set('cmi.exit', 'normal');
        return lms.set(DONE, 'completed') && (!wantsPassed || lms.set(PASSED, 'passed'));
      },
      commit(seconds) {
        lms.set('cmi.session_time', span(seconds));
        return lms.isTrue(lms.call('Commit', ''));
      },
      finish: () => lms.isTrue(lms.call('Terminate', '')),
      beforeClose: () => lms.set('adl.nav.request', 'suspendAll'),
      share: (key, words, value) => share(lms, key, words, value),
    };
  }

  laroverk.connect = async () => {
    const lms = await laroverk.scorm('API_1484_11', '', DONE);
    return lms && open(lms);
  };
})();
