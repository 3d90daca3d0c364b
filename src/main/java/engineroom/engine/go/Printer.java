package engineroom.engine.go;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prints arguments by verbs: the middle of Go's {@code fmt}, and the names it has for types. */
final class Printer {

  private final StringBuilder out;
  private Directive directive = new Directive();
  private boolean complaining;

  Printer(StringBuilder out) {
    this.out = out;
  }

  /** Prints from now on with these flags, this width and this precision. */
  void use(Directive next) {
    directive = next;
  }

  /**
   * Prints an argument.
   *
   * @param argument a value of one of the types that {@link Format} names, or null
   * @param verb a code point; where it does not go with the argument, a complaint is printed
   */
  void print(Object argument, int verb) {
    if (argument == null) {
      printNil(verb);
    } else if (verb == 'T') {
      printString(typeOf(argument), 's');
    } else {
      printValue(argument, verb, "[]byte");
    }
  }

  private void printNil(int verb) {
    if (verb == 'T' || verb == 'v') {
      out.append(directive.padded("<nil>"));
    } else {
      complain(null, verb);
    }
  }

  private void printValue(Object value, int verb, String typeOfBytes) {
    switch (value) {
      case Boolean truth -> printBoolean(truth, verb);
      case Byte number -> printInteger(number, number, verb);
      case Short number -> printInteger(number, number, verb);
      case Integer number -> printInteger(number, number, verb);
      case Long number -> printInteger(number, number, verb);
      case Float number -> printFloat(number, verb);
      case Double number -> printDouble(number, verb);
      case String text -> printString(text, verb);
      case byte[] bytes -> printBytes(bytes, verb, typeOfBytes);
      case List<?> list -> printList(list, verb);
      case Map<?, ?> map -> printMap(map, verb);
      case Throwable error -> printError(error, verb);
      default -> printStringer(value, verb);
    }
  }

  private void printBoolean(boolean truth, int verb) {
    if (verb == 't' || verb == 'v') {
      out.append(directive.padded(String.valueOf(truth)));
    } else {
      complain(truth, verb);
    }
  }

  private void printInteger(Number argument, long value, int verb) {
    Numerals numerals = new Numerals(directive);
    switch (verb) {
      case 'b' -> out.append(numerals.integer(value, 2, false));
      case 'c' -> out.append(numerals.character(value));
      case 'd', 'v' -> out.append(numerals.integer(value, 10, false));
      case 'o' -> out.append(numerals.integer(value, 8, false));
      case 'x' -> out.append(numerals.integer(value, 16, false));
      case 'X' -> out.append(numerals.integer(value, 16, true));
      case 'U' -> out.append(numerals.codePoint(value));
      case 'q' -> {
        if (value >= 0 && value <= Character.MAX_CODE_POINT) {
          out.append(directive.padded(Quote.rune((int) value, directive.plus)));
        } else {
          complain(argument, verb);
        }
      }
      default -> complain(argument, verb);
    }
  }

  private void printFloat(float value, int verb) {
    if (Numerals.isFloatVerb(verb)) {
      out.append(new Numerals(directive).floating(value, verb));
    } else {
      complain(value, verb);
    }
  }

  private void printDouble(double value, int verb) {
    if (Numerals.isFloatVerb(verb)) {
      out.append(new Numerals(directive).floating(value, verb));
    } else {
      complain(value, verb);
    }
  }

  private void printString(String text, int verb) {
    switch (verb) {
      case 's' -> out.append(directive.padded(directive.truncated(text)));
      case 'v' -> printString(text, directive.goSyntax ? 'q' : 's');
      case 'q' -> out.append(directive.padded(quoted(directive.truncated(text))));
      case 'x' -> out.append(hex(Text.bytes(text), false));
      case 'X' -> out.append(hex(Text.bytes(text), true));
      default -> complain(text, verb);
    }
  }

  private String quoted(String text) {
    if (directive.sharp && Quote.canBackquote(text)) {
      return "`" + text + "`";
    }
    return Quote.string(text, directive.plus);
  }

  private String hex(byte[] all, boolean capitals) {
    boolean cut = directive.hasPrecision && directive.precision < all.length;
    byte[] bytes = cut ? Arrays.copyOf(all, directive.precision) : all;
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      hex.append(directive.space && i > 0 ? " " : "");
      hex.append(directive.sharp && (directive.space || i == 0) ? "0x" : "");
      hex.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16));
      hex.append(Character.forDigit(bytes[i] & 0xf, 16));
    }
    return directive.padded(capitals ? hex.toString().toUpperCase() : hex.toString());
  }

  private void printBytes(byte[] bytes, int verb, String type) {
    switch (verb) {
      case 'v', 'd' -> printByteByByte(bytes, type);
      case 's', 'q' -> printString(Text.ofBytes(bytes), verb);
      case 'x' -> out.append(hex(bytes, false));
      case 'X' -> out.append(hex(bytes, true));
      default -> complain(bytes, verb);
    }
  }

  private void printByteByByte(byte[] bytes, String type) {
    open(type, "[");
    for (int i = 0; i < bytes.length; i++) {
      separate(i);
      if (directive.goSyntax) {
        directive.sharp = true;
        out.append(new Numerals(directive).integer(bytes[i] & 0xff, 16, false));
        directive.sharp = false;
      } else {
        out.append(new Numerals(directive).integer(bytes[i] & 0xff, 10, false));
      }
    }
    close();
  }

  private void printList(List<?> list, int verb) {
    open(typeOf(list), "[");
    int i = 0;
    for (Object element : list) {
      separate(i++);
      printElement(element, verb);
    }
    close();
  }

  private void printMap(Map<?, ?> map, int verb) {
    open(typeOf(map), "map[");
    int i = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      separate(i++);
      printElement(entry.getKey(), verb);
      out.append(':');
      printElement(entry.getValue(), verb);
    }
    close();
  }

  private void open(String type, String bracket) {
    if (directive.goSyntax) {
      out.append(type).append('{');
    } else {
      out.append(bracket);
    }
  }

  private void separate(int index) {
    if (index > 0) {
      out.append(directive.goSyntax ? ", " : " ");
    }
  }

  private void close() {
    out.append(directive.goSyntax ? '}' : ']');
  }

  private void printElement(Object element, int verb) {
    if (element == null) {
      out.append(directive.goSyntax ? "interface {}(nil)" : "<nil>");
    } else if (element instanceof Throwable && verb != 'v' && !asksForText(verb)) {
      complain(element, verb); // Go looks behind a pointer at the top alone
    } else {
      printValue(element, verb, "[]uint8");
    }
  }

  private void printError(Throwable error, int verb) {
    String message = error.getMessage() == null ? error.toString() : error.getMessage();
    if (asksForText(verb)) {
      printString(message, verb);
    } else if (directive.goSyntax) {
      out.append("&errors.errorString{s:");
      printString(message, verb);
      out.append('}');
    } else {
      out.append("&{");
      printString(message, verb);
      out.append('}');
    }
  }

  private void printStringer(Object value, int verb) {
    if (asksForText(verb)) {
      String text;
      try {
        text = value.toString();
      } catch (RuntimeException e) {
        use(new Directive());
        out.append("%!").appendCodePoint(verb).append("(PANIC=");
        printError(e, 'v');
        out.append(')');
        return;
      }
      printString(text, verb);
    } else if (complaining || verb == 'v') {
      printString(value.toString(), 'v');
    } else {
      complain(value, verb);
    }
  }

  /** Whether Go would call the methods Error or String; not while it prints a complaint. */
  private boolean asksForText(int verb) {
    return !complaining && !directive.goSyntax && "vsxXq".indexOf(verb) >= 0;
  }

  private void complain(Object argument, int verb) {
    complaining = true;
    out.append("%!").appendCodePoint(verb).append('(');
    if (argument == null) {
      out.append("<nil>");
    } else {
      out.append(typeOf(argument)).append('=');
      print(argument, 'v');
    }
    out.append(')');
    complaining = false;
  }

  /**
   * What Go calls the type that stands behind a value here.
   *
   * @param value not null
   */
  static String typeOf(Object value) {
    return switch (value) {
      case Boolean truth -> "bool";
      case Byte number -> "int8";
      case Short number -> "int16";
      case Integer number -> "int";
      case Long number -> "int64";
      case Float number -> "float32";
      case Double number -> "float64";
      case String text -> "string";
      case byte[] bytes -> "[]uint8";
      case List<?> list -> "[]interface {}";
      case Map<?, ?> map -> "map[string]interface {}";
      case Throwable error -> "*errors.errorString";
      default -> pointerTo(value.getClass().getName());
    };
  }

  private static String pointerTo(String name) {
    int dot = name.lastIndexOf('.');
    return "*" + name.substring(name.lastIndexOf('.', dot - 1) + 1);
  }
}
