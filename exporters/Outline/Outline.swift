public enum Outline {}
