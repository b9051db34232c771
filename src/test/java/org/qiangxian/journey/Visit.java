package org.qiangxian.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One person's visit, who shares nothing with others: Debian's Chromium at the size of an office screen, or of a telephone; the
 * program that draws without a screen, which does the same with half of the work.
 */
final class Visit implements AutoCloseable {

    /** Milliseconds after which a journey gives up: what is right comes in a moment, on a busy machine later. */
    static final int PATIENCE = 60_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** One program for all visits; it ends with this process, whose pipe it listens to. */
    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                    .setArgs(ARGUMENTS));

    private final BrowserContext context;
    private final Page page;

    private Visit(String address, boolean script, int width, int height) {
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, height));
        page = context.newPage();
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

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** The same by key, where a page is still moving under the pointer. */
    void pressByKey(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .press("Enter");
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Waits until the page shows this; if it does not, the page that came instead is told. */
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

    /** Nothing may lie beyond the right edge of the screen. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
