public enum Slides {}
