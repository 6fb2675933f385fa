package org.chuangyou.chassis.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends requests over kept connections, each as fast as answers come, and takes as little processor as it can. */
public final class Hammer {

    private static final String LENGTH = "content-length:";

    private final int port;
    private final int connections;

    public Hammer(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** Sends that many, the n-th as given by its number; every answer must be of the expected status. */
    public Run send(int count, int status, IntFunction<String> request) throws Exception {
        var next = new AtomicInteger();
        var nanoseconds = new long[count];
        var pool = Executors.newFixedThreadPool(connections);
        var begun = System.nanoTime();
        try {
            var workers = new ArrayList<Callable<Void>>();
            for (var worker = 0; worker < connections; worker++) {
                workers.add(() -> work(next, nanoseconds, status, request));
            }
            for (var done : pool.invokeAll(workers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        return new Run(count, (System.nanoTime() - begun) / 1e9, nanoseconds);
    }

    private Void work(AtomicInteger next, long[] nanoseconds, int status, IntFunction<String> request)
            throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            for (var number = next.getAndIncrement(); number < nanoseconds.length; number = next.getAndIncrement()) {
                var bytes = request.apply(number).getBytes(UTF_8);
                var begun = System.nanoTime();
                socket.getOutputStream().write(bytes);
                answer(in, status);
                nanoseconds[number] = System.nanoTime() - begun;
            }
        }
        return null;
    }

    private static void answer(InputStream in, int status) throws IOException {
        var first = line(in);
        var length = 0;
        var chunked = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).trim());
            }
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
        }
        var body = chunked ? chunks(in) : in.readNBytes(length);
        if (!first.startsWith("HTTP/1.1 " + status)) {
            throw new AssertionError(first + " " + new String(body, UTF_8));
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = size(in); length > 0; length = size(in)) {
            body.write(in.readNBytes(length));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** A request as it goes over the wire. */
    public static String request(String method, String path, String token, String further, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                + (body == null
                        ? ""
                        : "Content-Type: application/json\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n")
                + further
                + "\r\n"
                + (body == null ? "" : body);
    }

    public record Run(int count, double seconds, long[] nanoseconds) {

        public double rate() {
            return count / seconds;
        }

        public double milliseconds(double percentile) {
            var sorted = nanoseconds.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(count - 1, count * percentile / 100)] / 1e6;
        }
    }
}
