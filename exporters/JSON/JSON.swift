public enum JSON {}
