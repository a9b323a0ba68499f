/* A session of SCORM 1.2 for keeper.js (Run-Time Environment 1.2, chapter 3). */
(() => {
  'use strict';
  const STATUS = 'cmi.core.lesson_status';
  const REACHED = document.body.dataset.status || 'completed';

  const two = (number, width = 2) => String(number).padStart(width, '0');

  /* HHHH:MM:SS.SS */
  function span(seconds) {
    const hundredths = Math.round(seconds * 100), minutes = Math.floor(hundredths / 6000);
    return [two(Math.floor(minutes / 60), 4), two(minutes % 60), two((hundredths % 6000 / 100).toFixed(2), 5)].join(':');
  }

  /* An answer to a question that is shared with the team: as many interactions as its text needs. */
  function share(lms, key, text) {
    const pieces = text.match(/[^]{1,240}/gu) || [], count = Number(lms.get('cmi.interactions._count')) || 0;
    return pieces.every((piece, n) => {
      const place = `cmi.interactions.${count + n}.`, number = pieces.length > 1 ? '.' + two(n + 1) : '';
      return lms.set(place + 'id', (key + number).slice(-255)) && lms.set(place + 'type', 'fill-in')
        && lms.set(place + 'student_response', piece);
    });
  }

  function open(lms) {
    const status = lms.get(STATUS);
    const review = /^(review|browse)$/.test(lms.get('cmi.core.lesson_mode')) || lms.get('cmi.core.credit') === 'no-credit';
    const done = /^(completed|passed)$/.test(status), text = lms.read('cmi.suspend_data');
    return {
      text, done, review, learner: lms.get('cmi.core.student_id'), limits: [4096, 64000],
      /* An LMS that tells no status may have a higher one, if we have been here before. */
      begin(isDone) {
        lms.set('cmi.core.exit', 'suspend');
        if (!review && !done && !isDone && status !== 'failed' && (status || !text)) lms.set(STATUS, 'incomplete');
      },
      write: (value) => lms.set('cmi.suspend_data', value),
      complete() {
        if (document.body.dataset.exit === 'normal') lms.set('cmi.core.exit', '');
        return lms.set(STATUS, REACHED);
      },
      commit(seconds) {
        lms.set('cmi.core.session_time', span(seconds));
        return lms.isTrue(lms.call('Commit', ''));
      },
      finish: () => lms.isTrue(lms.call('Finish', '')),
      share: (key, words, value) => share(lms, key, value),
    };
  }

  laroverk.connect = async () => {
    const lms = await laroverk.scorm('API', 'LMS', STATUS);
    return lms && open(lms);
  };
})();
