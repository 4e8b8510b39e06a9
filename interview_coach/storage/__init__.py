"""What is kept, in a database: SQLite in one file by default."""

from interview_coach.storage.spared import spared

with spared("asyncio", "importlib.metadata", "sqlalchemy.dialects.sqlite.aiosqlite"):
    from interview_coach.storage.backup import drop_all as drop_backups
    from interview_coach.storage.database import Database, open

__all__ = ["Database", "drop_backups", "open"]
