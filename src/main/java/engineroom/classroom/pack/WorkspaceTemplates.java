package engineroom.classroom.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The files of a workspace that are written and not cut: their blanks are filled from the pom. */
final class WorkspaceTemplates {

  /** Each template, and where it lies in a workspace. */
  static final Map<String, String> FILES =
      Map.of(
          "pom.xml", "pom.xml",
          "README.md", "README.md",
          "gitattributes", ".gitattributes",
          "gitignore", ".gitignore",
          "progress.txt", "progress.txt",
          "classroom.yml", ".github/workflows/classroom.yml",
          "Unwritten.java.txt", "src/main/java/engineroom/engine/Unwritten.java",
          "LauncherSessionListener.txt",
              "src/test/resources/META-INF/services/"
                  + "org.junit.platform.launcher.LauncherSessionListener");

  private static final Pattern BLANK = Pattern.compile("@([\\w.-]+)@");

  private final Map<String, String> known = new HashMap<>();

  /** Templates whose blanks are filled from a project's pom: its properties, its plugins. */
  WorkspaceTemplates(Path pom) throws IOException {
    Document xml = Jsoup.parse(Files.readString(pom), "", Parser.xmlParser());
    for (Element property : xml.select("project > properties > *")) {
      known.put(property.tagName(), property.text());
    }
    for (Element plugin : xml.select("plugin:has(> version)")) {
      known.put(plugin.expectFirst("> artifactId").text(), plugin.expectFirst("> version").text());
    }
  }

  /** Adds what a blank is filled with. */
  WorkspaceTemplates with(String name, String value) {
    known.put(name, value);
    return this;
  }

  /** A template, filled. */
  String fill(String name) {
    Matcher blank = BLANK.matcher(read(name));
    StringBuilder filled = new StringBuilder();
    while (blank.find()) {
      String value = known.get(blank.group(1));
      if (value == null) {
        throw new IllegalStateException(name + " asks for " + blank.group());
      }
      blank.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return blank.appendTail(filled).toString();
  }

  private static String read(String name) {
    String resource = "/engineroom/classroom/workspace/" + name;
    try (InputStream in = WorkspaceTemplates.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
