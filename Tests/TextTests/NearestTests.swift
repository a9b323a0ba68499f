import Testing
import Text

@Suite struct NearestTests {
  private let names = ["gör först", "gärna efter", "gruppstorlek", "form", "tid"]

  @Test(arguments: [
    ("grupstorlek", "gruppstorlek"), ("GRUPPSTORLEK", "gruppstorlek"), ("gör-först", "gör först"),
    ("gor forst", "gör först"), ("from", "form"), ("frm", "form"), ("formm", "form"),
    ("tdi", "tid"),
    ("gärna  efter", "gärna efter"),
  ])
  func aSlipIsUnderstood(_ written: String, _ meant: String) {
    #expect(nearest(to: written, among: names) == meant)
  }

  @Test(arguments: ["", "x", "storlek", "något helt annat", "tema"])
  func whatIsFarFromAllIsNot(_ written: String) {
    #expect(nearest(to: written, among: names) == nil)
  }

  @Test func ofEquallyNearOnesTheFirstIsTaken() {
    #expect(nearest(to: "bil", among: ["pil", "sil"]) == "pil")
  }
}
