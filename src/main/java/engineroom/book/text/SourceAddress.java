package engineroom.book.text;

import engineroom.book.source.JavaMember;

/** Where in the book a Java source is shown. */
public final class SourceAddress {

  private SourceAddress() {}

  /** The page of a source file, from the book's root. */
  public static String of(String file) {
    String name = file.replaceFirst("^.*?/java/", "").replaceFirst("\\.java$", "");
    return "source/" + name.replace('/', '.') + ".html";
  }

  /** The line of a page where a member starts. */
  public static String of(JavaMember member) {
    return of(member.file()) + "#L" + member.start();
  }
}
