package engineroom.engine.go;

/**
 * What stands between a {@code %} and its verb: flags, width and precision.
 *
 * <p>Like Go's, it lives on when its verb has been printed: the elements of a list are all printed
 * with it, and so are arguments that the format left over.
 */
final class Directive {

  boolean minus;
  boolean plus;
  boolean sharp;
  boolean space;
  boolean zero;

  /** The {@code #} of {@code %#v}, which asks for Go's syntax and is no plain {@code #}. */
  boolean goSyntax;

  boolean hasWidth;
  int width;
  boolean hasPrecision;
  int precision;

  /** Takes a character if it is a flag. */
  boolean takesFlag(char c) {
    switch (c) {
      case '-' -> minus = true;
      case '+' -> plus = true;
      case '#' -> sharp = true;
      case ' ' -> space = true;
      case '0' -> zero = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Lets {@code %#v} and {@code %+v} mean what they mean, which is nothing about numbers. */
  void adaptToGeneralVerb() {
    goSyntax = sharp;
    sharp = false;
    plus = false;
  }

  /** Fills up to the width, in code points; a width below zero fills on the right. */
  String padded(String text) {
    if (!hasWidth) {
      return text;
    }
    int missing = Math.abs(width) - text.codePointCount(0, text.length());
    if (missing <= 0) {
      return text;
    }
    if (minus || width < 0) {
      return text + " ".repeat(missing);
    }
    return (zero ? "0" : " ").repeat(missing) + text;
  }

  /** Cuts to the precision, in code points. */
  String truncated(String text) {
    if (!hasPrecision || precision < 0 || precision >= text.codePointCount(0, text.length())) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, precision));
  }

  int precisionOr(int otherwise) {
    return hasPrecision ? precision : otherwise;
  }
}
