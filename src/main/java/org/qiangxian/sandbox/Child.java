package org.qiangxian.sandbox;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import org.qiangxian.shell.Refusal;

/**
 * The program of the child process: reads orders from its input, does the work, and answers in frames. It ends when its
 * parent is gone or its memory is used up.
 */
final class Child {

    private Child() {}

    private record Order(String work, Path file, String question) {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Output printed by a library must not be taken for an answer.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var orders = new SynchronousQueue<Order>();
        Thread.ofPlatform().daemon().name("orders").start(() -> listen(orders));
        out.writeInt(Frames.HELLO);
        out.flush();
        while (true) {
            work(orders.take(), out);
        }
    }

    /**
     * Listens on a thread of its own, so that it notices the end of the parent even while a file keeps the work busy.
     */
    private static void listen(SynchronousQueue<Order> orders) {
        try (var in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                var work = in.readUTF();
                var file = Path.of(in.readUTF());
                var question = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                orders.put(new Order(work, file, question));
            }
        } catch (IOException | InterruptedException _) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void work(Order order, DataOutputStream out) throws IOException {
        var answer = new Frames.Writer(out);
        try (var data = new DataOutputStream(answer)) {
            var type = Class.forName(order.work()).asSubclass(Work.class);
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            constructor.newInstance().run(order.file(), order.question(), data);
            data.flush();
            answer.end(Frames.END, "");
        } catch (Refusal refusal) {
            answer.end(Frames.REFUSED, refusal.getMessage());
        } catch (OutOfMemoryError _) {
            Runtime.getRuntime().halt(Frames.OUT_OF_MEMORY);
        } catch (ReflectiveOperationException | IOException | RuntimeException | Error _) {
            answer.end(Frames.FAILED, "");
        }
    }
}
