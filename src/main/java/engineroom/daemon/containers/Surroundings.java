package engineroom.daemon.containers;

import engineroom.daemon.clock.WallClock;
import engineroom.daemon.graph.Graph;
import engineroom.daemon.graph.Tags;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.kernel.Kernel;
import engineroom.engine.Engine;
import engineroom.engine.go.Goroutines;

/**
 * What containers need of the rest.
 *
 * @param eng runs the jobs of other modules
 * @param goroutines starts what waits for a program's end
 * @param clock tells the time
 * @param ids gives ids
 * @param kernel runs programs
 * @param graph has images
 * @param tags has the names of images
 */
public record Surroundings(
    Engine eng,
    Goroutines goroutines,
    WallClock clock,
    RandomIds ids,
    Kernel kernel,
    Graph graph,
    Tags tags) {}
