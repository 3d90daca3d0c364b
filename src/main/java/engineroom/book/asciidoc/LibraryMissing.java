package engineroom.book.asciidoc;

/** A Ruby library that an edition needs is not on the class path. */
public final class LibraryMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LibraryMissing(String library, Throwable cause) {
    super(library + " is not on the class path", cause);
  }
}
