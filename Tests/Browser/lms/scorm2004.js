/* A strict LMS of SCORM 2004, 4th edition: see scorm12.js. */
function createScorm2004(options = {}) {
  const store = {
    'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.mode': 'normal', 'cmi.credit': 'credit',
    'cmi.entry': 'ab-initio', 'cmi.exit': '', 'cmi.session_time': '', 'cmi.suspend_data': null, 'cmi.location': null,
    'cmi.learner_id': 'u1', 'cmi.learner_name': 'Persson, Kim', 'cmi.total_time': 'PT0S', 'adl.nav.request': '_none_',
    'cmi.interactions._count': '0', 'cmi.progress_measure': null, ...options.store,
  };
  const within = (...words) => (value) => words.includes(value);
  const shorter = (size) => (value) => value.length <= size;
  const time = (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2})?(Z|[+-]\d\d:\d\d)?$/.test(value);
  const writable = {
    'cmi.completion_status': within('completed', 'incomplete', 'not attempted', 'unknown'),
    'cmi.success_status': within('passed', 'failed', 'unknown'),
    'cmi.exit': within('time-out', 'suspend', 'logout', 'normal', ''),
    'cmi.session_time': (value) => /^P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value) && value.length > 2,
    'cmi.location': shorter(1000), 'cmi.suspend_data': (value) => shorter(64000)(value) && /^[\x20-\x7e]*$/.test(value),
    'cmi.progress_measure': (value) => Number(value) >= 0 && Number(value) <= 1,
    'adl.nav.request': within('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_'),
  };
  const interaction = {
    id: (value) => shorter(4000)(value) && /^[\x21-\x7e]+$/.test(value),
    type: within('long-fill-in', 'fill-in', 'other'), timestamp: time, description: shorter(250), learner_response: shorter(4000),
  };
  const writeOnly = ['cmi.exit', 'cmi.session_time'], done = { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' };
  return createLms(options, store, {
    first: 'Initialize', last: 'Terminate', prefix: '', writable, writeOnly, done, interaction,
    codes: { again: '103', ended: '104', early: { GetValue: '122', SetValue: '132', Commit: '142', Terminate: '112' },
      late: { GetValue: '123', SetValue: '133', Commit: '143', Terminate: '113' }, argument: '201', unknown: '401',
      empty: '403', readOnly: '404', writeOnly: '405', type: '406', order: '408', general: '101' },
  });
}
