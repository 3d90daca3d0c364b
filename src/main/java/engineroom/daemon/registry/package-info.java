/** The module that knows what images the world has: a catalogue that ships with the model. */
package engineroom.daemon.registry;
