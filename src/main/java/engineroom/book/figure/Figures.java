package engineroom.book.figure;

import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.preproc.Defines;

/** Draws the figures of a folder. */
public final class Figures {

  private final Path folder;
  private final Project project;
  private final Problems problems;
  private final List<String> style = style();
  private final Map<String, String> drawn;

  /** Figures of a folder; reports those that cannot be drawn. */
  public Figures(Path folder, Project project, Problems problems) {
    this(folder, new HashMap<>(), project, problems);
  }

  /**
   * Figures of a folder, some of which may have been drawn before.
   *
   * @param drawn what was drawn, by source and alternative text; grows
   */
  public Figures(Path folder, Map<String, String> drawn, Project project, Problems problems) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("PLANTUML_SECURITY_PROFILE", "SANDBOX"); // a figure reads no file
    this.folder = folder;
    this.drawn = drawn;
    this.project = project;
    this.problems = problems;
  }

  /**
   * Draws a figure.
   *
   * @param name the file's name in the folder
   * @param alternative what the figure shows, for those who cannot see it
   * @param where the line that asks for it
   * @return an SVG element, or nothing where a problem was reported
   */
  public String draw(String name, String alternative, Location where) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      problems.add(where, "there is no figure " + project.name(file) + ": write it or correct it");
      return "";
    }
    if (alternative.isBlank()) {
      problems.add(where, "figure " + name + " has no alternative text: add alt=\"...\"");
      return "";
    }
    String source = String.join("\n", project.lines(file)) + "\n";
    String known = drawn.get(source + alternative);
    if (known != null) {
      return known;
    }
    String svg = draw(file, source, alternative);
    if (problems.none()) {
      drawn.put(source + alternative, svg);
    }
    return svg;
  }

  private String draw(Path file, String source, String alternative) {
    List<BlockUml> blocks =
        new SourceStringReader(Defines.createEmpty(), source, style).getBlocks();
    if (blocks.isEmpty()) {
      problems.add(project.location(file, 1), "this figure has no @startuml and @enduml");
      return "";
    }
    return draw(file, blocks.getFirst().getDiagram(), alternative);
  }

  private String draw(Path file, Diagram diagram, String alternative) {
    if (diagram instanceof PSystemError error) {
      error.getErrorsUml().forEach(one -> report(file, one));
      return "";
    }
    FigureSvg drawing = new FigureSvg(svg(diagram), alternative);
    for (String stranger : drawing.strangers()) {
      problems.add(
          project.find(project.location(file, 1), stranger),
          "colour %s is not of the book's palette: use $accent, $quiet, $failed or a stereotype"
              .formatted(stranger));
    }
    return drawing.html();
  }

  private void report(Path file, ErrorUml error) {
    problems.add(
        project.location(file, error.getPosition() + 1),
        "PlantUML does not understand this line: " + error.getError());
  }

  private static String svg(Diagram diagram) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      diagram.exportDiagram(out, 0, new FileFormatOption(FileFormat.SVG));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> style() {
    try (InputStream in = Figures.class.getResourceAsStream("/engineroom/book/figures.iuml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
