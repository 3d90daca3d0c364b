package engineroom.testrun;

/** Holds what the compiler copies to where it is used. */
final class RecordedConstant {

  static final String COPIED = "chapters/book.adoc";

  private RecordedConstant() {}
}
