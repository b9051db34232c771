package org.qiangxian.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The visit of one person, who shares nothing with others: Debian's Chromium at the size of an office screen, or of a
 * telephone; the program that draws without a screen gives the same result with half of the work.
 */
final class Visit implements AutoCloseable {

    /** Milliseconds after which a journey gives up: a correct page comes in a moment, and later on a busy machine. */
    static final int PATIENCE = 60_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /**
     * Whether a link or button loads another page; a request of htmx changes the present page, and a form that the
     * browser refuses is not sent.
     */
    private static final String LEADS = """
            element => {
                const link = element.closest('a[href]');
                if (element.closest('[hx-get]')) return false;
                if (link) return !link.getAttribute('href').startsWith('#') && !link.hasAttribute('download');
                return !!element.form && element.type === 'submit' && (element.form.noValidate || element.formNoValidate || element.form.checkValidity());
            }
            """;

    private static final String ARRIVED = """
            () => {
                const root = document.documentElement;
                return !!root && !('left' in root.dataset) && document.readyState !== 'loading';
            }
            """;

    /** The number of tabs after which nothing new is reached. */
    private static final int FURTHEST = 400;

    /** Milliseconds to wait for another page. */
    private static final int ARRIVING = 20_000;

    /** One browser for all visits; it ends with this process, to whose pipe it listens. */
    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                    .setArgs(ARGUMENTS));

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final boolean script;
    private final List<BrowserContext> beside = new ArrayList<>();

    private Visit(String address, boolean script, int width, int height) {
        this.address = address;
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, height));
        page = context.newPage();
        this.script = script;
        page.setDefaultTimeout(PATIENCE);
    }

    static Visit atTheOffice(int port) {
        return new Visit("http://localhost:" + port, true, 1366, 768);
    }

    static Visit onATelephone(int port) {
        return new Visit("http://localhost:" + port, true, 390, 844);
    }

    static Visit withoutScript(int port) {
        return new Visit("http://localhost:" + port, false, 1366, 768);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    /** Logs in by the button of a demonstration account. @param words on the button */
    void enter(String words) {
        open("/login");
        press(words);
    }

    /** The same by the name of the account, to its desk. */
    void enterAs(String login) {
        open("/login");
        page.locator("button[title='" + login + "']").click();
        page.waitForURL("**/desk");
    }

    /**
     * Another page at the same address, without a log-in and at the size of an office screen, which may be made of
     * the elements of others' pages: styles set by scripts work there too.
     */
    Page another() {
        var empty = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setBypassCSP(true)
                .setViewportSize(1366, 768));
        beside.add(empty);
        var another = empty.newPage();
        another.setDefaultTimeout(PATIENCE);
        another.navigate("/login");
        return another;
    }

    void press(String name) {
        go(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)), Locator::click);
    }

    /** Presses a button by key, for a page that still moves under the pointer. */
    void pressByKey(String name) {
        go(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)), button -> button.press("Enter"));
    }

    /** Presses it by keyboard alone: Tab until it has the focus, then Enter. */
    void enterAt(Locator target) {
        go(target, it -> {
            reach(it);
            page.keyboard().press("Enter");
        });
    }

    void enterAt(AriaRole role, String name) {
        enterAt(page.getByRole(role, new Page.GetByRoleOptions().setName(name)));
    }

    /** Types into a field that is reached by Tab. */
    void write(Locator field, String text) {
        reach(field);
        page.keyboard().insertText(text);
    }

    /** Chooses an option that is reached by Tab. */
    void choose(Locator option) {
        reach(option);
        page.keyboard().press("Space");
    }

    /** Presses Tab until it has the focus, as somebody without a pointer does. */
    private void reach(Locator target) {
        var sought = target.first();
        for (int tabs = 0; tabs < FURTHEST; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(sought.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("No Tab leads to %s on %s".formatted(target, page.url()));
    }

    void follow(String name) {
        go(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)), Locator::click);
    }

    /** Follows the first link whose address begins with this. */
    void followTo(String address) {
        go(page.locator("a[href^='" + address + "']"), Locator::click);
    }

    /** The file behind a link; no new page loads that the test could wait for. */
    Download download(String name) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click());
    }

    /**
     * Waits for the new page after an act that leads to another page; otherwise the test would read the page before.
     */
    private void go(Locator all, Consumer<Locator> act) {
        var first = all.first();
        var leads = script && Boolean.TRUE.equals(first.evaluate(LEADS));
        if (leads) {
            page.evaluate("() => { document.documentElement.dataset.left = 'yes'; }");
        }
        act.accept(first);
        if (leads) {
            try {
                page.waitForFunction(ARRIVED, null, new Page.WaitForFunctionOptions().setTimeout(ARRIVING));
            } catch (TimeoutError stays) {
                // A file came instead of a page.
            }
        }
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Waits until the page shows this; otherwise the failure tells which page came instead. */
    void await(String selector) {
        try {
            page().locator(selector).first().waitFor();
        } catch (TimeoutError late) {
            throw new AssertionError("No %s on %s: %s".formatted(selector, page().url(), text()), late);
        }
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** The height of the page in pixels. */
    int height() {
        return (Integer) page.evaluate("document.documentElement.scrollHeight");
    }

    /** Whether something lies beyond the right edge of the screen, which must not be. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        beside.forEach(BrowserContext::close);
        context.close();
    }
}
