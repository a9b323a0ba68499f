internal import Foundation

// Tries what takes too long to try in the tests' own build:
//
//     generated round-trip COUNT   catalogues exported as XML and read back are the same
//     generated mutations COUNT    what the schema refuses in a changed document, a rule has told
//     generated edits COUNT        random edits of real texts are told once, or exported
//
// Prints what fails, and at last a line of counts; exits with 1 when something failed.

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]) else {
  print("usage: generated round-trip|mutations|edits COUNT")
  exit(2)
}
let failures =
  switch arguments[1] {
  case "round-trip": RoundTrips.failures(of: count)
  case "edits": Edits.failures(of: count)
  default: Mutations.failures(of: count)
  }
for failure in failures { print(failure) }
exit(failures.isEmpty ? 0 : 1)
