package engineroom.book.page;

import engineroom.book.source.JavaMember;

/** The id of a listing: the member's full name, so that it outlives every other change. */
final class ListingId {

  private ListingId() {}

  /** For example {@code java-Env.get-String}. */
  static String of(JavaMember member, boolean withDoc) {
    String name = "java-" + member.signature().replace('#', '.');
    String id = name.replaceAll("[^\\w.]+", "-").replaceFirst("-$", "");
    return withDoc ? id + "-javadoc" : id;
  }
}
