package org.chuangyou.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The port of every part of the stack on 127.0.0.1.
 *
 * <p>Uses no other class of ours: the script {@code up} runs this one file from its source, to speak of a busy port
 * before anything is built.
 */
public final class Ports {

    static final List<String> PARTS =
            List.of("organization", "pledge", "evaluation", "reporting", "urn", "keycloak", "postgres", "kafka");
    private static final List<Integer> FIXED = List.of(8081, 8082, 8083, 8084, 8085, 8180, 54320, 9392);

    private final Map<String, Integer> numbers;

    private Ports(List<Integer> inOrder) {
        this.numbers = new LinkedHashMap<>();
        for (var part : PARTS) {
            numbers.put(part, inOrder.get(numbers.size()));
        }
    }

    /** The ports the documentation names. */
    public static Ports fixed() {
        return new Ports(FIXED);
    }

    /** Any free port for every part, all different. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            // All are held open until the last is found, or one port could be handed out twice.
            for (var part = 0; part < PARTS.size(); part++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(sockets.stream().map(ServerSocket::getLocalPort).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    int of(String part) {
        var number = numbers.get(part);
        if (number == null) {
            throw new IllegalArgumentException("There is no part named " + part + ", only " + PARTS);
        }
        return number;
    }

    /** One sentence that names the ports somebody else listens on, or nothing. */
    Optional<String> busy() {
        var taken = numbers.entrySet().stream()
                .filter(part -> isTaken(part.getValue()))
                .map(part -> part.getValue() + " (" + part.getKey() + ")")
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((taken.size() == 1 ? "This port is in use: " : "These ports are in use: ")
                + String.join(", ", taken)
                + ". Nothing was started; deploy/local/down stops a stack that still runs.");
    }

    private static boolean isTaken(int port) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        // Some systems let us bind 127.0.0.1 beside a listener on all addresses, hence the knock first.
        try (var knock = new Socket()) {
            knock.connect(address, 500);
            return true;
        } catch (IOException nobodyAnswers) {
            return !canBind(address);
        }
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        fixed().busy().ifPresent(sentence -> {
            System.err.println(sentence);
            System.exit(1);
        });
    }
}
