package engineroom.book.checks;

import engineroom.book.original.MadeUpGo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Some pages of the build, whose facts name made-up files in place of the original's. */
final class BookOfMadeUpGo {

  private static final String FACTS = "go-facts.js";

  private BookOfMadeUpGo() {}

  /**
   * Copies pages, with their assets.
   *
   * @param host the address from which the pages fetch the files when asked to
   */
  static WrittenBook copy(
      WrittenBook whole, List<String> pages, MadeUpGo go, String host, Path folder)
      throws IOException {
    for (String file : whole.files()) {
      if (pages.contains(file) || file.startsWith("assets/")) {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.copy(whole.path(file), folder.resolve(file));
      }
    }
    String[] script = whole.text(FACTS).split("(?<=engineRoomGoFacts = )|;\\n$");
    JsonMapper json = new JsonMapper();
    ObjectNode facts = (ObjectNode) json.readTree(script[1]);
    facts.put("commit", MadeUpGo.COMMIT).put("raw", host);
    facts.set("blobs", json.valueToTree(go.ids()));
    Files.writeString(folder.resolve(FACTS), script[0] + facts + ";\n");
    return WrittenBook.in(folder);
  }
}
