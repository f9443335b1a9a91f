from pathlib import Path
def write_pages(package: Path, target: Path) -> Path:
    target.mkdir(); return target
