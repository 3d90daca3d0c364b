package engineroom.book.source;

import engineroom.files.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class, method, constructor or field, and the lines it stands on.
 *
 * @param file the file's name from the project's folder
 * @param binaryType the class it belongs to, or is, as the JVM names it
 * @param type the same without the package, nested classes after a dot
 * @param name the method's or field's name; empty for a class
 * @param parameters the parameters' types without packages and type arguments; null but for methods
 * @param doc the first line of its Javadoc, or {@code start} where it has none
 * @param start its first line, annotations included
 * @param end its last line
 * @param marks its annotations
 */
public record JavaMember(
    String file,
    String binaryType,
    String type,
    String name,
    @Nullable List<String> parameters,
    int doc,
    int start,
    int end,
    List<JavaMark> marks) {

  /** How the book names it: {@code Engine#register}, or {@code Engine} for a class. */
  public String label() {
    return name.isEmpty() ? type : type + "#" + name;
  }

  /** How prose names it: {@code Engine.register}, {@code new Engine} or {@code Engine}. */
  public String spoken() {
    if (name.isEmpty()) {
      return type;
    }
    return type.endsWith(name) && parameters != null ? "new " + type : type + "." + name;
  }

  /** Its full name, the parameters' types included. */
  public String signature() {
    return parameters == null ? label() : label() + "(" + String.join(", ", parameters) + ")";
  }

  /** Where it stands. */
  public Location location() {
    return new Location(file, start);
  }

  /** A parameter's type as {@link #parameters} has it: no package, no type arguments. */
  public static String plainType(String type) {
    return MemberScanner.plainType(type);
  }

  boolean isCalled(String wantedType, String wantedName, @Nullable List<String> wantedParameters) {
    return name.equals(wantedName)
        && (type.equals(wantedType)
            || type.endsWith("." + wantedType)
            || binaryType.replace('$', '.').equals(wantedType))
        && (wantedParameters == null || wantedParameters.equals(parameters));
  }
}
