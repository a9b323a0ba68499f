internal import Foundation

// Tries the XML form on generated catalogues:
//
//     generated round-trip COUNT   catalogues exported as XML and read back are the same
//     generated mutations COUNT    what the schema refuses in a changed document, a rule has told
//
// Prints what fails, and at last a line of counts; exits with 1 when something failed.

let arguments = CommandLine.arguments
guard arguments.count == 3, let count = Int(arguments[2]) else {
  print("usage: generated round-trip|mutations COUNT")
  exit(2)
}
let failures =
  arguments[1] == "round-trip" ? RoundTrips.failures(of: count) : Mutations.failures(of: count)
for failure in failures { print(failure) }
exit(failures.isEmpty ? 0 : 1)
