import Testing

@testable import WebPages

@Suite struct ShorteningTests {
  private func script(_ source: String) -> String {
    String(decoding: Shortening.script(Array(source.utf8)), as: UTF8.self)
  }

  private func style(_ source: String) -> String {
    String(decoding: Shortening.style(Array(source.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("const a = 1;\n\n  /* why */ let b = a + 2;\n", "const a=1;let b=a+2;"),
    ("if (a) return  b;", "if(a)return b;"),
    ("a + +b - -c", "a+ +b- -c"),
    ("f()\n  g()", "f()\ng()"),
    ("x = 'a  b /* c */ \\' d';", "x='a  b /* c */ \\' d';"),
    ("x = `a  ${ b } c`;", "x=`a  ${ b } c`;"),
    ("t.replace(/[ /]'/g, '') / 2", "t.replace(/[ /]'/g,'')/2"),
    ("a = b / c / d;", "a=b/c/d;"),
    ("", ""),
    ("/* only", ""),
  ])
  func shortensScriptsAndLeavesWhatIsQuoted(source: String, expected: String) {
    #expect(script(source) == expected)
  }

  @Test(arguments: [
    ("a  b { c: d ; }\n/* e */\nf > g {\n  h: i\n}\n", "a b{c: d;}f>g{h: i}"),
    ("a :hover { content: \"x  { y\" }", "a :hover{content: \"x  { y\"}"),
  ])
  func shortensStyles(source: String, expected: String) {
    #expect(style(source) == expected)
  }
}
