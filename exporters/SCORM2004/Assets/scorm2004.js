/* The session with an LMS of SCORM 2004: sets completion_status and success_status. */
(() => {
  'use strict';
  document.dispatchEvent(new CustomEvent('laroverk:say', { detail: 'offline' }));
})();
