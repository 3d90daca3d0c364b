package engineroom.classroom.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The course's Gradle build, with the versions that a workspace's pom names. */
final class GradleFiles {

  private static final Pattern BLANK = Pattern.compile("@([\\w.-]+)@");

  private GradleFiles() {}

  /** The files of the build, by name. */
  static Map<String, String> of(String pom) {
    Document xml = Jsoup.parse(pom, "", Parser.xmlParser());
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : new String[] {"build.gradle", "settings.gradle"}) {
      files.put(name, BLANK.matcher(read(name)).replaceAll(blank -> version(xml, blank.group(1))));
    }
    return files;
  }

  private static String version(Document pom, String artifact) {
    for (Element dependency : pom.select("dependency:has(> version)")) {
      if (dependency.expectFirst("> artifactId").text().equals(artifact)) {
        return Matcher.quoteReplacement(dependency.expectFirst("> version").text());
      }
    }
    throw new IllegalStateException("the pom of a workspace names no version of " + artifact);
  }

  private static String read(String name) {
    String resource = "/engineroom/classroom/academy/" + name;
    try (InputStream in = GradleFiles.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
