package engineroom.classroom.grade;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.Member;
import engineroom.classroom.course.Step;
import engineroom.classroom.source.Method;
import engineroom.classroom.source.Methods;
import engineroom.classroom.source.Signature;
import engineroom.classroom.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A submission's engine in which the methods of all other steps are the port's, so that their
 * mistakes do not count against this one.
 */
final class StepAlone {

  private final List<Member> members;
  private final Workspace submission;

  StepAlone(CourseFolder course, Workspace submission) {
    this.members = course.readMembers();
    this.submission = submission;
  }

  /** Writes it to an empty folder. */
  Workspace write(Step step, Path folder) throws IOException {
    Workspace alone = new Workspace(folder);
    Files.createDirectories(alone.engine());
    try (Stream<Path> all = Files.list(submission.engine())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.writeString(alone.engine().resolve(file.getFileName()), alone(step, file));
      }
    }
    return alone;
  }

  private String alone(Step step, Path file) throws IOException {
    String text = Files.readString(file);
    Map<Signature, Member> others = new HashMap<>();
    for (Member member : members) {
      if (!member.step().equals(step.id())) {
        others.put(member.signature(), member);
      }
    }
    for (Method method : Methods.in(text).all().reversed()) { // from the end: places stay right
      Member member = others.get(method.signature());
      text = member == null ? text : method.withLine(text, member.flat());
    }
    return text;
  }
}
