package engineroom.daemon.shell;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.Executable;
import engineroom.daemon.kernel.OpenFile;
import engineroom.daemon.kernel.OpenFiles;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Signals;
import engineroom.daemon.kernel.StartException;
import engineroom.daemon.kernel.Task;
import engineroom.daemon.kernel.Terminal;
import engineroom.daemon.shell.Command.Assignment;
import engineroom.daemon.shell.Command.Redirection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Does what commands say. */
final class Shell {

  private static final int NOT_FOUND = 127;
  private static final int NOT_PERMITTED = 126;
  private static final int WRONG = 2;

  private final Task task;
  private final Variables variables;
  private final Map<String, Program> programs;
  private final Traps traps;
  private final boolean interactive;
  private final List<Task> jobs = new ArrayList<>();
  private int status;
  private int shellPid;
  private int lastJob;
  private int handling;

  /** Whether an error ends the shell, as after {@code set -e}. */
  private boolean errorsEnd;

  /** In how many conditions, where an error is an answer. */
  private int asking;

  /**
   * A shell.
   *
   * @param task what runs it
   * @param variables its variables
   * @param programs what it runs without a process of its own
   * @param interactive whether somebody types
   */
  Shell(Task task, Variables variables, Map<String, Program> programs, boolean interactive) {
    this(task, variables, programs, interactive, new Traps(interactive));
  }

  private Shell(
      Task task,
      Variables variables,
      Map<String, Program> programs,
      boolean interactive,
      Traps traps) {
    this.task = task;
    this.variables = variables;
    this.programs = programs;
    this.interactive = interactive;
    this.traps = traps;
    this.shellPid = task.pid();
    tellOfTraps();
  }

  Task task() {
    return task;
  }

  Variables variables() {
    return variables;
  }

  Traps traps() {
    return traps;
  }

  int status() {
    return status;
  }

  void setStatus(int code) {
    status = code;
  }

  void setErrorsEnd(boolean end) {
    errorsEnd = end;
  }

  List<Task> jobs() {
    return jobs;
  }

  void tellOfTraps() {
    task.handle(traps.caught(), traps.ignored());
  }

  /** Runs a piece of script. */
  void run(String script) throws IOException {
    Command command;
    try {
      command = Parser.parse(script);
    } catch (SyntaxException e) {
      throw fail(e.getMessage());
    }
    execute(command, false);
  }

  /** Says what is wrong, and gives what ends the shell, or, at a prompt, the line. */
  Flow fail(String message) throws IOException {
    complain(message);
    status = WRONG;
    return interactive ? new Flow.NextLine() : new Flow.Exit(WRONG);
  }

  /** Says what is wrong. */
  void complain(String message) throws IOException {
    task.complainAs(variables.get("0"), message);
  }

  /** The value of a variable, a parameter or one of the shell's own; null for none. */
  String parameter(String name) {
    return switch (name) {
      case "?" -> "" + status;
      case "$" -> "" + shellPid;
      case "!" -> lastJob == 0 ? "" : "" + lastJob;
      case "#" -> "" + variables.arguments().size();
      case "@", "*" -> String.join(" ", variables.arguments());
      case "-" -> (errorsEnd ? "e" : "") + (interactive ? "i" : "");
      default -> variables.get(name);
    };
  }

  /** What parts a value into words. */
  String separators() {
    String separators = variables.get("IFS");
    return separators == null ? " \t\n" : separators;
  }

  /** What a script writes, without the line ends at its end. */
  String output(String script) throws IOException {
    Command command;
    try {
      command = Parser.parse(script);
    } catch (SyntaxException e) {
      throw fail(e.getMessage());
    }
    Task.Pair pipe = task.pipe();
    OpenFile reading = pipe.readEnd().hold();
    OpenFile writing = pipe.writeEnd().hold();
    try {
      Task child;
      try {
        child = fork(command, List.of(task.file(0), writing, task.file(2)), task.group(), false);
      } finally {
        writing.letGo();
      }
      String text = LineSource.readAll(task, reading);
      if (text == null) {
        throw fail("out of memory");
      }
      waitFor(child);
      return text;
    } finally {
      reading.letGo();
    }
  }

  /** Runs what is to be done for signals that have come. */
  void handleSignals() throws IOException {
    for (int signal = task.takeSignal(); signal != 0; signal = task.takeSignal()) {
      String action = traps.action(signal);
      if (action == null) {
        status = 128 + signal;
        task.print("\n");
        throw new Flow.NextLine();
      }
      int before = status;
      run(action);
      status = before;
    }
  }

  /** Runs what is to be done at the end, and gives the last status. */
  int end(int code) throws IOException {
    status = code;
    String action = traps.action(0);
    traps.set(0, null);
    if (action != null) {
      try {
        run(action);
      } catch (Flow.Exit e) {
        return e.status();
      } catch (Flow e) {
        // there is no loop and no line to go back to
      }
    }
    return code;
  }

  /**
   * Does what a command says.
   *
   * @param last whether nothing follows in this process, so that a program may take its place
   */
  void execute(Command command, boolean last) throws IOException {
    task.step();
    handleSignals();
    switch (command) {
      case Command.Simple simple -> {
        simple(simple, last);
        endOnError();
      }
      case Command.Pipeline pipeline -> {
        pipeline(pipeline);
        endOnError();
      }
      case Command.Not not -> {
        ask(not.command());
        status = status == 0 ? 1 : 0;
      }
      case Command.Then then -> {
        ask(then.first());
        if ((status == 0) == then.ifSucceeded()) {
          execute(then.second(), last);
        }
      }
      case Command.Sequence sequence -> {
        for (Command each : sequence.commands()) {
          execute(each, false);
        }
      }
      case Command.Background background -> background(background.command());
      case Command.Subshell subshell -> {
        foreground(List.of(fork(subshell, streams(), newGroup(), interactive)));
        endOnError();
      }
      case Command.If choice -> {
        ask(choice.condition());
        boolean yes = status == 0;
        status = 0;
        execute(yes ? choice.yes() : choice.no(), last);
      }
      case Command.Loop loop -> loop(loop);
      case Command.For each -> loop(each);
      case Command.Redirected redirected -> {
        List<OpenFile> before = keepStreams();
        try {
          if (redirect(redirected.redirections())) {
            execute(redirected.command(), false);
          }
        } finally {
          restore(before);
        }
      }
    }
    handleSignals();
  }

  private void endOnError() {
    if (errorsEnd && asking == 0 && status != 0) {
      throw new Flow.Exit(status);
    }
  }

  private void ask(Command command) throws IOException {
    asking++;
    try {
      execute(command, false);
    } finally {
      asking--;
    }
  }

  private void loop(Command.Loop loop) throws IOException {
    int result = 0;
    ask(loop.condition());
    while ((status == 0) == loop.whileSucceeds()) {
      status = 0;
      if (!round(loop.body())) {
        result = status;
        break;
      }
      result = status;
      ask(loop.condition());
    }
    status = result;
  }

  private void loop(Command.For each) throws IOException {
    List<String> values = Expansion.fields(this, each.words());
    status = 0;
    for (String value : values) {
      variables.set(each.name(), value);
      if (!round(each.body())) {
        break;
      }
    }
  }

  /** One round of a loop; false if it was the last. */
  private boolean round(Command body) throws IOException {
    try {
      execute(body, false);
      return true;
    } catch (Flow.LeaveLoop leave) {
      if (leave.levels() > 1) {
        throw new Flow.LeaveLoop(leave.levels() - 1, leave.goesOn());
      }
      return leave.goesOn();
    }
  }

  private List<OpenFile> streams() {
    return List.of(task.file(0), task.file(1), task.file(2));
  }

  private void simple(Command.Simple simple, boolean last) throws IOException {
    List<String> words = Expansion.fields(this, simple.words());
    Map<String, String> assigned = new LinkedHashMap<>();
    for (Assignment assignment : simple.assignments()) {
      assigned.put(assignment.name(), Expansion.one(this, assignment.value()));
    }
    boolean substituted = words.isEmpty() && !assigned.isEmpty();
    if (words.equals(List.of("exec"))) {
      redirect(simple.redirections());
      return;
    }
    if (last && !words.isEmpty() && !isOwn(words.get(0))) {
      if (redirect(simple.redirections())) {
        call(words, assigned, true);
      }
      return;
    }
    List<OpenFile> before = keepStreams();
    try {
      if (!redirect(simple.redirections())) {
        return;
      }
      if (words.isEmpty()) {
        assigned.forEach(variables::set);
        status = substituted && mentionsOutput(simple) ? status : 0;
        return;
      }
      call(words, assigned, false);
    } finally {
      restore(before);
    }
  }

  /** Where somebody types, each job is a process group of its own, so that Ctrl-C reaches one. */
  private int newGroup() {
    return interactive ? 0 : task.group();
  }

  private boolean isOwn(String name) {
    return Builtins.of(name) != null || programs.containsKey(name);
  }

  private static boolean mentionsOutput(Command.Simple simple) {
    return simple.assignments().stream()
        .flatMap(assignment -> assignment.value().parts().stream())
        .anyMatch(Word.Substitution.class::isInstance);
  }

  private List<OpenFile> keepStreams() {
    List<OpenFile> streams = streams();
    streams.forEach(OpenFile::hold);
    return streams;
  }

  private void restore(List<OpenFile> before) {
    try {
      for (int i = 0; i < before.size(); i++) {
        if (task.file(i) != before.get(i)) {
          task.setFile(i, before.get(i));
        }
      }
    } finally {
      before.forEach(OpenFile::letGo);
    }
  }

  private void call(List<String> words, Map<String, String> assigned, boolean last)
      throws IOException {
    String name = words.get(0);
    Builtins.Builtin builtin = Builtins.of(name);
    Map<String, String> before = new LinkedHashMap<>(task.env());
    task.env().putAll(assigned);
    try {
      if (builtin != null) {
        status = builtin.run(this, words.subList(1, words.size()));
      } else if (programs.containsKey(name)) {
        status = task.call(new Executable(programs.get(name), words));
      } else {
        start(words, last);
      }
    } finally {
      for (String each : assigned.keySet()) {
        if (before.containsKey(each)) {
          task.env().put(each, before.get(each));
        } else {
          task.env().remove(each);
        }
      }
    }
  }

  /** Runs a program in a process of its own, or, if nothing follows, in this one. */
  private void start(List<String> words, boolean last) throws IOException {
    Executable executable = find(words);
    if (executable == null) {
      return;
    }
    if (last) {
      throw new Flow.Exit(task.become(executable));
    }
    foreground(List.of(checked(task.fork(executable, streams(), newGroup(), interactive))));
  }

  /** The program of a name; null, and the status says why, if there is none. */
  Executable find(List<String> words) throws IOException {
    try {
      return task.find(words);
    } catch (StartException e) {
      boolean missing = e.reason() == StartException.Reason.NOT_FOUND;
      String format =
          e.reason() == StartException.Reason.NO_PROGRAM
              ? "Exec format error"
              : "Permission denied";
      complain(words.get(0) + ": " + (missing ? "not found" : format));
      status = missing ? NOT_FOUND : NOT_PERMITTED;
      return null;
    }
  }

  private Task checked(Task child) throws IOException {
    if (child == null) {
      throw fail("can't fork: Resource temporarily unavailable");
    }
    return child;
  }

  /** Lets a child run a command. */
  private Task fork(Command command, List<OpenFile> streams, int group, boolean inFront)
      throws IOException {
    Program program = child -> runAsChild(child, command);
    return checked(task.fork(new Executable(program, task.argv()), streams, group, inFront));
  }

  private int runAsChild(Task child, Command command) throws IOException {
    Shell shell =
        new Shell(child, variables.forChild(child.env()), programs, false, traps.forChild());
    shell.shellPid = shellPid;
    shell.status = status;
    shell.errorsEnd = errorsEnd;
    shell.asking = asking;
    Command body = command instanceof Command.Subshell subshell ? subshell.body() : command;
    int code;
    try {
      shell.execute(body, true);
      code = shell.status;
    } catch (Flow.Exit e) {
      code = e.status();
    } catch (Flow e) {
      code = shell.status;
    }
    return shell.end(code);
  }

  private void pipeline(Command.Pipeline pipeline) throws IOException {
    List<Task> children = new ArrayList<>();
    OpenFile input = task.file(0).hold();
    int left = pipeline.parts().size();
    try {
      for (Command part : pipeline.parts()) {
        left--;
        Task.Pair pipe = task.pipe();
        OpenFile reading = pipe.readEnd().hold();
        OpenFile output = (left == 0 ? task.file(1) : pipe.writeEnd()).hold();
        try {
          int group = children.isEmpty() ? newGroup() : children.get(0).group();
          children.add(fork(part, List.of(input, output, task.file(2)), group, interactive));
        } finally {
          output.letGo();
          input.letGo();
          input = reading;
        }
      }
    } finally {
      input.letGo();
    }
    foreground(children);
  }

  private void background(Command command) throws IOException {
    OpenFile input = interactive ? task.file(0) : OpenFiles.nothing();
    Task job = fork(command, List.of(input, task.file(1), task.file(2)), newGroup(), false);
    jobs.add(job);
    lastJob = job.pid();
    status = 0;
  }

  /** Waits for children who have the terminal meanwhile; the last one's status counts. */
  private void foreground(List<Task> children) throws IOException {
    Terminal terminal = interactive ? task.terminal() : null;
    children.forEach(this::waitFor);
    if (terminal != null) {
      terminal.setForeground(task.group());
      if (status == 128 + Signals.INT) {
        task.print("\n");
      }
    }
  }

  private void waitFor(Task child) {
    task.awaitEnd(child);
    status = child.exitCode();
  }

  /**
   * Lets streams come from elsewhere and go elsewhere; false, and the status says so, if one
   * cannot.
   */
  private boolean redirect(List<Redirection> redirections) throws IOException {
    for (Redirection redirection : redirections) {
      String target = Expansion.one(this, redirection.target());
      OpenFile file = open(redirection, target);
      if (file == null || redirection.descriptor() > 2) {
        status = 1;
        return false;
      }
      task.setFile(redirection.descriptor(), file);
    }
    return true;
  }

  private OpenFile open(Redirection redirection, String target) throws IOException {
    boolean reads = redirection.operator().startsWith("<");
    if (redirection.operator().endsWith("&")) {
      if (target.equals("-")) {
        return OpenFiles.nothing();
      }
      if (target.equals("0") || target.equals("1") || target.equals("2")) {
        return task.file(Integer.parseInt(target));
      }
      complain(target + ": Bad file descriptor");
      return null;
    }
    try {
      return reads
          ? OpenFiles.reading(task, target)
          : OpenFiles.writing(task, target, redirection.operator().equals(">>"));
    } catch (FileException e) {
      boolean missing = e.reason() == FileException.Reason.NO_SUCH_FILE;
      String reason = missing ? (reads ? "no such file" : "nonexistent directory") : e.sentence();
      complain((reads ? "can't open " : "can't create ") + target + ": " + reason);
      return null;
    }
  }
}
