package engineroom.book.page;

import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Leads every link to the page that has its target, and reports those that lead nowhere. */
final class PageLinks {

  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Set<String> files;
  private final Project project;
  private final Problems problems;

  PageLinks(Collection<Page> pages, Collection<String> files, Project project, Problems problems) {
    this.files = Set.copyOf(files);
    this.project = project;
    this.problems = problems;
    for (Page page : pages) {
      Set<String> own = new HashSet<>(page.ids());
      own.add("main");
      ids.put(page.path(), own);
      if (page.kind().equals("chapter")) {
        own.forEach(id -> homes.putIfAbsent(id, page.path()));
      }
    }
  }

  /** A behaviour has no title to be named by: what AsciidoctorJ puts in brackets is its name. */
  private static void nameBehaviour(Element link, String id) {
    if (link.text().equals("[" + id + "]")) {
      link.empty().appendElement("code").text(id);
    }
  }

  /** Mends and checks the links and images of a page that was written in a file. */
  void check(Page page, Location source) {
    for (Element link : page.body().select("a[href]")) {
      String target = link.attr("href");
      if (target.startsWith("#")) {
        nameBehaviour(link, target.substring(1));
        link.attr("href", across(page, target.substring(1)));
      }
      checkTarget(page, link.attr("href"), source);
    }
    page.body().select("img").forEach(image -> checkImage(page, image, source));
  }

  private String across(Page page, String id) {
    String home = homes.get(id);
    boolean here = Objects.requireNonNull(ids.get(page.path())).contains(id);
    return here || home == null ? "#" + id : page.root() + home + "#" + id;
  }

  private void checkTarget(Page page, String target, Location source) {
    if (target.matches("[a-z][a-z0-9+.-]*:.*|//.*")) {
      return; // another host: nothing here can tell
    }
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    String id = hash < 0 ? "" : target.substring(hash + 1);
    String path = file.isEmpty() ? page.path() : resolve(page, file);
    Set<String> there = ids.get(path);
    boolean found = there == null ? files.contains(path) : id.isEmpty() || there.contains(id);
    if (!found) {
      String written = id.isEmpty() ? file : id;
      problems.add(
          project.find(source, written),
          "link to '" + target + "' leads nowhere: correct it, or write what it names");
    }
  }

  private void checkImage(Page page, Element image, Location source) {
    String target = image.attr("src");
    Location where = project.find(source, target.substring(target.lastIndexOf('/') + 1));
    if (!target.startsWith("data:") && !files.contains(resolve(page, target))) {
      problems.add(where, "there is no image '" + target + "': add it below chapters/images");
    }
    if (image.attr("alt").isBlank() || image.attr("alt").equals(nameAsText(target))) {
      problems.add(where, "image '" + target + "' has no alternative text: say what it shows");
    }
  }

  /** What AsciidoctorJ makes up where an image has no alternative text. */
  private static String nameAsText(String target) {
    String name = target.substring(target.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.[^.]*$", "").replace('_', ' ').replace('-', ' ');
  }

  private static String resolve(Page page, String target) {
    try {
      return URI.create(page.path()).resolve(target).getPath();
    } catch (IllegalArgumentException e) {
      return target;
    }
  }
}
