package engineroom.classroom.source;

import java.util.List;

/**
 * Which method is meant.
 *
 * @param type its class without the package, nested classes after a dot
 * @param name its name; the class's own simple name for a constructor
 * @param parameters its parameters' types, without packages and type arguments
 */
public record MethodSignature(String type, String name, List<String> parameters) {

  /** The name of the file that holds it. */
  public String file() {
    return type.replaceFirst("\\..*", "") + ".java";
  }

  /** How it is called in prose: {@code Engine.register}, or {@code new Engine}. */
  public String spoken() {
    return isConstructor() ? "new " + type : type + "." + name;
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return type.equals(name) || type.endsWith("." + name);
  }

  @Override
  public String toString() {
    return type + "#" + name + "(" + String.join(", ", parameters) + ")";
  }
}
