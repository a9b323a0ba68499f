public enum WebPages {}
