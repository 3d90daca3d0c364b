package engineroom.cli.classroom;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Location;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A debugger, with a breakpoint in {@code Engine.register}; it goes once it has been there. */
final class Attached {

  private static final String TYPE = "engineroom.engine.Engine";
  private static final Pattern PORT = Pattern.compile("localhost:(\\d+)");

  private Attached() {}

  /** Attaches where a command says that it waits, and tells at which method it stopped. */
  static void toTheWorkerOf(StringWriter command, CompletableFuture<String> stopped) {
    try {
      Matcher port = PORT.matcher(command.toString());
      while (!port.find()) {
        Thread.sleep(20);
        port = PORT.matcher(command.toString());
      }
      stopped.complete(stop(attach(port.group(1))));
    } catch (Exception e) {
      stopped.completeExceptionally(e);
    }
  }

  private static VirtualMachine attach(String port) throws Exception {
    AttachingConnector sockets =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(one -> one.name().equals("com.sun.jdi.SocketAttach"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> where = sockets.defaultArguments();
    where.get("hostname").setValue("127.0.0.1");
    where.get("port").setValue(port);
    while (true) {
      try {
        return sockets.attach(where);
      } catch (java.net.ConnectException e) {
        Thread.sleep(50); // the JVM has only just been started
      }
    }
  }

  private static String stop(VirtualMachine worker) throws Exception {
    ClassPrepareRequest prepared = worker.eventRequestManager().createClassPrepareRequest();
    prepared.addClassFilter(TYPE);
    prepared.enable();
    worker.resume();
    while (true) {
      EventSet events = worker.eventQueue().remove();
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent one) {
          breakAt(one.referenceType());
        } else if (event instanceof BreakpointEvent one) {
          Location place = one.location();
          worker.dispose();
          return place.declaringType().name() + " " + place.method().name();
        }
      }
      events.resume();
    }
  }

  private static void breakAt(ReferenceType type) {
    Location first = type.methodsByName("register").getFirst().location();
    type.virtualMachine().eventRequestManager().createBreakpointRequest(first).enable();
  }
}
