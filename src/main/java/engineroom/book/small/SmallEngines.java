package engineroom.book.small;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Project;
import engineroom.replay.predict.AnsweringEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** All small engines of a book, each a file of methods that stand in for the port's. */
public final class SmallEngines {

  private final Map<String, List<WrittenMethod>> all = new TreeMap<>();
  private final Map<String, UnaryOperator<String>> made = new ConcurrentHashMap<>();
  private final JavaIndex port;
  private final Project project;

  private SmallEngines(JavaIndex port, Project project) {
    this.port = port;
    this.project = project;
  }

  /**
   * Reads those of a folder, each a file {@code NAME.java}.
   *
   * @param folder may be missing: then there are none
   * @param port the methods that they replace
   */
  public static SmallEngines read(Path folder, JavaIndex port, Project project) {
    SmallEngines engines = new SmallEngines(port, project);
    for (Path file : Project.files(folder, ".java")) {
      Location start = project.location(file, 1);
      String name = file.getFileName().toString().replaceFirst("\\.java$", "");
      engines.all.put(name, WrittenMethod.in(project.lines(file), start));
    }
    return engines;
  }

  /** Their names. */
  public Collection<String> names() {
    return all.keySet();
  }

  /**
   * What a small engine answers to a script.
   *
   * @param script as JSON, of one case
   * @return the same script with its answers
   * @throws Mistake where there is no such engine, or it does not compile
   */
  public String answers(String engine, String script) {
    List<WrittenMethod> methods = all.get(engine);
    if (methods == null || methods.isEmpty()) {
      throw new Mistake(
          "there is no small engine '"
              + engine
              + "': name one of "
              + String.join(", ", all.keySet()));
    }
    return made.computeIfAbsent(engine, name -> make(methods)).apply(script);
  }

  private UnaryOperator<String> make(List<WrittenMethod> methods) {
    return EngineLoader.load(
        SmallCompiler.compile(sources(methods), methods), AnsweringEngine.class);
  }

  /** The files of the port in which something is replaced, by their names, as they are then. */
  private Map<String, String> sources(List<WrittenMethod> methods) {
    Map<String, List<Replaced>> files = new HashMap<>();
    for (WrittenMethod method : methods) {
      JavaMember member = port.find(method.member());
      files
          .computeIfAbsent(member.file(), name -> new ArrayList<>())
          .add(new Replaced(member, method));
    }
    Map<String, String> sources = new HashMap<>();
    files.forEach((file, replaced) -> sources.put(file, source(file, replaced)));
    return sources;
  }

  private String source(String file, List<Replaced> replaced) {
    List<String> lines = new ArrayList<>(project.lines(file));
    replaced.sort(Comparator.comparing((Replaced one) -> one.member().start()).reversed());
    for (Replaced one : replaced) {
      List<String> old = lines.subList(one.member().start() - 1, one.member().end());
      old.clear();
      old.add(one.by().source());
    }
    return String.join("\n", lines);
  }

  private record Replaced(JavaMember member, WrittenMethod by) {}
}
