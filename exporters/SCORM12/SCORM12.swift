public enum SCORM12 {}
