package engineroom.docker;

import java.util.List;

/**
 * A file of the original, or one around it.
 *
 * @param path its path in docker's repository
 * @param lines how many lines it has
 * @param blob what git calls its content
 * @param symbols what it declares, in its order
 */
public record GoFile(String path, int lines, String blob, List<GoSymbol> symbols) {

  /** Its name in docker's folder {@code engine/}; its whole path where it lies in another. */
  public String name() {
    return path.replaceFirst("^engine/", "");
  }

  GoFunction function(GoSymbol symbol) {
    return new GoFunction(symbol.name(), new GoRange(name(), symbol.start(), symbol.end()));
  }
}
