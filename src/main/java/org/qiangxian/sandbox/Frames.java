package org.qiangxian.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The protocol of an answer: pieces preceded by their length, then one of three ends. The reader trusts no length and
 * no number without checking it.
 */
final class Frames {

    static final int HELLO = 0x5158_0001;
    static final int END = 0;
    static final int REFUSED = -1;
    static final int FAILED = -2;

    /** The exit code of the virtual machine when its memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_SENTENCE = 1_000;

    private Frames() {}

    /** In the child: collects pieces. */
    static final class Writer extends OutputStream {

        private final DataOutputStream out;
        private final byte[] piece = new byte[PIECE];
        private int length;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (length == PIECE) {
                send();
            }
            piece[length++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            int from = offset;
            int left = count;
            while (left > 0) {
                if (length == PIECE) {
                    send();
                }
                int part = Math.min(left, PIECE - length);
                System.arraycopy(bytes, from, piece, length, part);
                length += part;
                from += part;
                left -= part;
            }
        }

        private void send() throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(piece, 0, length);
                length = 0;
            }
        }

        void end(int how, String sentence) throws IOException {
            if (how == END) {
                send();
            }
            length = 0;
            out.writeInt(how);
            if (how == REFUSED) {
                out.writeUTF(sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE) : sentence);
            }
            out.flush();
        }
    }

    /** In the parent: reads the pieces; {@link #ended()} says whether a proper end came. */
    static final class Reader extends InputStream {

        private final DataInputStream in;
        private final long most;
        private long sum;
        private int left;
        private boolean ended;

        Reader(DataInputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        boolean ended() {
            return ended;
        }

        @Override
        public int read() throws IOException {
            return more() ? count(in.read()) : -1;
        }

        private int count(int read) throws IOException {
            if (read < 0) {
                throw new Lost();
            }
            left--;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int read = in.read(bytes, offset, Math.min(count, left));
            if (read < 0) {
                throw new Lost();
            }
            left -= read;
            return read;
        }

        private boolean more() throws IOException {
            if (left > 0) {
                return true;
            }
            if (ended) {
                return false;
            }
            int next = next();
            if (next == END) {
                ended = true;
                return false;
            }
            if (next == REFUSED) {
                var sentence = in.readUTF();
                ended = true;
                throw new Said(sentence.length() > LONGEST_SENTENCE ? "" : sentence);
            }
            if (next == FAILED) {
                ended = true;
                throw new Said("");
            }
            sum += next;
            if (next < 0 || next > PIECE || sum > most) {
                throw new Lost();
            }
            left = next;
            return true;
        }

        private int next() throws IOException {
            try {
                return in.readInt();
            } catch (IOException _) {
                throw new Lost();
            }
        }
    }

    /** The child reported that it cannot do it, with or without a sentence. */
    static final class Said extends IOException {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        Said(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** The child is gone, or its output makes no sense. */
    static final class Lost extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
