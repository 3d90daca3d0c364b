package engineroom.book.map;

import engineroom.book.source.JavaMember;
import engineroom.book.text.SourceAddress;
import engineroom.files.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the small docker has what runs a job and what serves a route, read from the lines that
 * register them.
 */
final class ModelPlaces {

  private static final Pattern JOB =
      Pattern.compile("\\.register\\(\"(\\w+)\", JobBody\\.handler\\((.+)\\)\\);");
  private static final Pattern ROUTE =
      Pattern.compile(
          "(?:(get|post)\\(all, |new Route\\(\"(\\w+)\", )\"([^\"]*)\", (\\w+::\\w+)\\)");
  private static final Pattern REFERENCE = Pattern.compile("(?:new )?(\\w+)(?:\\(.*\\))?::(\\w+)");

  private final List<JavaMember> members;
  private final Map<String, Place> jobs = new HashMap<>();
  private final Map<String, Place> routes = new HashMap<>();

  /**
   * Places in the sources of some members.
   *
   * @param project has their files
   */
  ModelPlaces(List<JavaMember> members, Project project) {
    this.members = members;
    members.stream()
        .map(JavaMember::file)
        .distinct()
        .forEach(file -> read(file, project.lines(file)));
  }

  private void read(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains("::") || line.contains("->")) {
        Matcher job = JOB.matcher(line);
        if (job.find()) {
          jobs.put(job.group(1), place(file, i + 1, job.group(2), "Job"));
        }
        Matcher route = ROUTE.matcher(line);
        if (route.find()) {
          String method =
              route.group(1) == null ? route.group(2) : route.group(1).toUpperCase(Locale.ROOT);
          String name = method + " " + route.group(3);
          routes.put(name, place(file, i + 1, route.group(4), "Call"));
        }
      }
    }
  }

  /** The method that a reference names, or the line itself where it is none. */
  private Place place(String file, int line, String written, String parameter) {
    Matcher reference = REFERENCE.matcher(written);
    if (!reference.matches()) {
      String name = file.substring(file.lastIndexOf('/') + 1);
      return new Place(name + ", line " + line, SourceAddress.of(file) + "#L" + line, "");
    }
    String type = reference.group(1);
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    List<JavaMember> methods =
        members.stream()
            .filter(one -> one.name().equals(reference.group(2)))
            .filter(one -> List.of(parameter).equals(one.parameters()))
            .toList();
    JavaMember method =
        methods.stream()
            .filter(one -> type.equals("this") ? one.file().equals(file) : one.type().equals(type))
            .findFirst()
            .or(() -> methods.stream().filter(one -> one.file().startsWith(folder)).findFirst())
            .orElseGet(methods::getFirst);
    return new Place(method.spoken(), SourceAddress.of(method), method.label());
  }

  /** Where the small docker runs a job. */
  Optional<Place> ofJob(String name) {
    return Optional.ofNullable(jobs.get(name));
  }

  /** Where it serves a route, by the name that the facts give it. */
  Optional<Place> ofRoute(String name) {
    return Optional.ofNullable(routes.get(name));
  }

  /**
   * A place in the small docker's sources.
   *
   * @param spoken what it is called
   * @param address where the book shows it
   * @param label what chapters call the method; empty where it is none
   */
  record Place(String spoken, String address, String label) {}
}
