internal import Markup
internal import Packages

/// What must be completed before an item can be opened, as an AICC script: the item before it.
///
/// The schema allows 200 characters. No identifier of a sensible length comes near; one that is longer
/// leaves the order free there, since a name cut off would lock the item for good.
@Sendable func prerequisites(_ place: IMSManifest.Place) -> [Node] {
  guard case .ordered(_, let before?) = place, before.utf8.count <= 200 else { return [] }
  return [.element("adlcp:prerequisites", ["type": "aicc_script"], text: before)]
}
